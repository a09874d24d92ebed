import { setOpportunityLink } from '../../../shared/changes/setOpportunityLink.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Opportunity } from '../../../shared/journey/opportunity.ts';
import { edit } from '../../actions/edit.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { painsToServe } from './painsToServe.ts';
import styles from './ServedPains.module.css';
import { words } from '../../words/words.ts';

/** Which pain points an opportunity serves: those of its stage are offered, and those that it serves elsewhere. */
export function ServedPains({ opportunity }: { readonly opportunity: Opportunity }) {
  const session = useSession();
  // A text, which stays the same however often the list is made.
  const listed = useJourney((snapshot) => JSON.stringify(painsToServe(snapshot, opportunity)));
  const pains = JSON.parse(listed) as readonly { readonly id: Id; readonly title: string }[];
  if (pains.length === 0) return null;
  return (
    <fieldset className={styles['pains']}>
      <legend className={styles['legend']}>{say('Pain points it serves')}</legend>
      {pains.map(({ id, title }) => (
        <label key={id} className={styles['pain']}>
          <input
            type="checkbox"
            checked={opportunity.painPoints.includes(id)}
            onChange={(event) => {
              const isServed = event.target.checked;
              edit(session, words('Set pain points it serves'), () => {
                const link = { id: opportunity.id, to: 'painPoints', target: id, isServed } as const;
                setOpportunityLink(session.document, link);
              });
            }}
          />
          {title.trim() === '' ? say('Untitled pain point') : title}
        </label>
      ))}
    </fieldset>
  );
}
