import { setPainPointNeed } from '../../../shared/changes/setPainPointNeed.ts';
import type { PainPoint } from '../../../shared/journey/painPoint.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { NeedToggles } from './NeedToggles.tsx';
import { words } from '../../words/words.ts';

/** Which needs a pain point hurts. */
export function HurtNeeds({ pain: { id, subject, needs } }: { readonly pain: PainPoint }) {
  const session = useSession();
  return (
    <NeedToggles
      label={say('Needs it hurts')}
      subject={subject}
      chosen={needs}
      onChange={(need, isHurt) => {
        edit(session, words('Set needs it hurts'), () => {
          setPainPointNeed(session.document, { id, need, isHurt });
        });
      }}
    />
  );
}
