import type { Id } from '../../../shared/journey/id.ts';
import { painScore } from '../../../shared/scoring/painScore.ts';
import {
  FREQUENCY_WORDS,
  GRADE_WORDS,
  MOMENT_KIND_WORDS,
  SEVERITY_WORDS,
  STAKE_WORDS,
  momentWords,
  needLabel,
  needWords,
} from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import { useMarks } from '../../model/useSession.ts';
import styles from '../Inspector.module.css';
import { ReadText } from './ReadText.tsx';

/** What is marked on a stage or card, in plain words. */
export function ReadMarks({ subject }: { readonly subject: Id }) {
  const { needs, momentOfTruth, painPoints } = useMarks(subject);
  const book = useNeedBook();
  return (
    <>
      {momentOfTruth !== null && (
        <div className={styles['readMark']}>
          <MomentMark state={momentOfTruth.state} />
          <strong>{momentWords(momentOfTruth.state)}</strong>
          <span className={styles['hint']}>At stake: {STAKE_WORDS[momentOfTruth.stake].toLowerCase()}</span>
          {momentOfTruth.kind !== null && (
            <span className={styles['hint']}>{MOMENT_KIND_WORDS[momentOfTruth.kind].label}</span>
          )}
          <ReadText words={momentOfTruth.reason} />
        </div>
      )}
      {needs.map(({ id, need, level, grade, reason }) => (
        <div key={id} className={styles['readMark']}>
          <NeedMark need={need} level={level} />
          <strong>{needWords(book.needOf(need), level)}</strong>
          <ReadText words={reason} />
          <span className={styles['hint']}>{GRADE_WORDS[grade]}</span>
        </div>
      ))}
      {painPoints.map((pain) => (
        <div key={pain.id} className={styles['readMark']}>
          <PainMark severity={pain.severity} />
          <strong>{pain.title.trim() === '' ? 'Untitled pain point' : pain.title}</strong>
          <span className={styles['hint']}>
            {SEVERITY_WORDS[pain.severity]}, {FREQUENCY_WORDS[pain.frequency].toLowerCase()} · score{' '}
            {painScore(pain, momentOfTruth !== null)}
          </span>
          {pain.needs.length > 0 && (
            <span className={styles['hint']}>
              Hurts {pain.needs.map((need) => needLabel(book.needOf(need))).join(', ')}
            </span>
          )}
          <ReadText words={pain.description} />
        </div>
      ))}
    </>
  );
}
