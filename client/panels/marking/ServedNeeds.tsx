import { setOpportunityLink } from '../../../shared/changes/setOpportunityLink.ts';
import type { Opportunity } from '../../../shared/journey/opportunity.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { NeedToggles } from './NeedToggles.tsx';
import { words } from '../../words/words.ts';

/** Which needs an opportunity serves. */
export function ServedNeeds({ opportunity: { id, subject, needs } }: { readonly opportunity: Opportunity }) {
  const session = useSession();
  return (
    <NeedToggles
      label={say('Needs it serves')}
      subject={subject}
      chosen={needs}
      onChange={(target, isServed) => {
        edit(session, words('Set needs it serves'), () => {
          setOpportunityLink(session.document, { id, to: 'needs', target, isServed });
        });
      }}
    />
  );
}
