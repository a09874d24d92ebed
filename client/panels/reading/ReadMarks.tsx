import type { Id } from '../../../shared/journey/id.ts';
import { GRADE_WORDS, MOMENT_KIND_WORDS, STAKE_WORDS } from '../../../shared/marks/markNames.ts';
import { momentWords, needLabel, needWords } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { useMarks } from '../../model/useSession.ts';
import { inSentence, say } from '../../words/say.ts';
import styles from '../Inspector.module.css';
import { FindingHistory } from '../history/FindingHistory.tsx';
import { AssumedHint } from '../marking/AssumedHint.tsx';
import { ReadDelivery } from './ReadDelivery.tsx';
import { ReadEvidence } from './ReadEvidence.tsx';
import { ReadOpportunity } from './ReadOpportunity.tsx';
import { ReadPain } from './ReadPain.tsx';
import { ReadText } from './ReadText.tsx';

/** What is marked on a stage or card, in plain words. */
export function ReadMarks({ subject }: { readonly subject: Id }) {
  const { needs, momentOfTruth, painPoints, opportunities } = useMarks(subject);
  const book = useNeedBook();
  return (
    <>
      {momentOfTruth !== null && (
        <div className={styles['readMark']}>
          <MomentMark state={momentOfTruth.state} />
          <strong>{momentWords(momentOfTruth.state)}</strong>
          <span className={styles['hint']}>
            {say('At stake: {stake}', { stake: inSentence(say(STAKE_WORDS[momentOfTruth.stake])) })}
          </span>
          {momentOfTruth.kind !== null && (
            <span className={styles['hint']}>{say(MOMENT_KIND_WORDS[momentOfTruth.kind].label)}</span>
          )}
          <ReadText words={momentOfTruth.reason} />
          <AssumedHint claim={momentOfTruth} />
          <FindingHistory kind="moment" id={momentOfTruth.id} about={say('Moment of truth')} />
        </div>
      )}
      {needs.map(({ id, need, level, grade, reason }) => (
        <div key={id} className={styles['readMark']}>
          <NeedMark need={need} level={level} />
          <strong>{needWords(book.needOf(need), level)}</strong>
          <ReadText words={reason} />
          <span className={styles['hint']}>{say(GRADE_WORDS[grade])}</span>
          <div>
            <ReadEvidence subject={id} />
          </div>
          <FindingHistory kind="need" id={id} about={needLabel(book.needOf(need))} />
        </div>
      ))}
      {painPoints.map((pain) => (
        <ReadPain key={pain.id} pain={pain} isDoubled={momentOfTruth !== null} />
      ))}
      <ReadEvidence subject={subject} />
      <ReadDelivery subject={subject} />
      {opportunities.map((opportunity) => (
        <ReadOpportunity key={opportunity.id} opportunity={opportunity} />
      ))}
    </>
  );
}
