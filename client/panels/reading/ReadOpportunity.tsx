import type { Opportunity } from '../../../shared/journey/opportunity.ts';
import { BulbIcon } from '../../marks/BulbIcon.tsx';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { opportunityFormula } from '../../marks/opportunityFormula.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from '../Inspector.module.css';
import { FindingHistory } from '../history/FindingHistory.tsx';
import { ReadText } from './ReadText.tsx';

/** Something that could be done, with what it serves and what it is worth, for those who may only look. */
export function ReadOpportunity({ opportunity }: { readonly opportunity: Opportunity }) {
  const book = useNeedBook();
  const pains = useJourney(({ marks }) =>
    [...marks.values()]
      .flatMap(({ painPoints }) => painPoints)
      .filter(({ id }) => opportunity.painPoints.includes(id))
      .map(({ title }) => title)
      .join(', '),
  );
  const { title, needs, description, effort, importance } = opportunity;
  return (
    <div className={styles['readMark']}>
      <BulbIcon />
      <strong>{title.trim() === '' ? say('Untitled opportunity') : title}</strong>
      <ReadText words={description} />
      {importance !== null && <span className={styles['hint']}>{opportunityFormula(opportunity)}</span>}
      {effort !== null && <span className={styles['hint']}>{say('effort {effort} of 5', { effort })}</span>}
      <ReadText
        label={say('Needs it serves')}
        words={needs.map((need) => needLabel(book.needOf(need))).join(', ')}
      />
      <ReadText label={say('Pain points it serves')} words={pains} />
      <FindingHistory kind="opportunity" id={opportunity.id} about={say('this opportunity')} />
    </div>
  );
}
