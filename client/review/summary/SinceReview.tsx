import { useEffect } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { getReview } from '../../api/review.ts';
import { formatMoment, say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { useAnswer } from '../list/useAnswer.ts';
import { ChangedList } from './ChangedList.tsx';
import { MarkReviewed } from './MarkReviewed.tsx';
import { Panel } from './Panel.tsx';
import { changedFindings, OUTCOMES, type Outcome } from './changedFindings.ts';
import styles from './SinceReview.module.css';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  worse: words('Worse'),
  new: words('New'),
  resolved: words('Resolved'),
  better: words('Better'),
  gone: words('Gone'),
  other: words('Otherwise changed'),
};

/** What changed on a map since somebody last reviewed it, and the way to say that one has. */
export function SinceReview({
  id,
  snapshot,
  news,
  mayMark,
}: {
  /** The journey's. */
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  /** Another number whenever there is something new to be asked for. */
  readonly news: number;
  readonly mayMark: boolean;
}) {
  const { answer, problem, refresh } = useAnswer(id, getReview);
  useEffect(() => {
    if (news > 0) refresh();
  }, [news, refresh]);
  if (answer === null && problem === null) return null;
  const last = answer?.last ?? null;
  const changed = answer === null ? [] : changedFindings(answer);
  return (
    <Panel
      title={say('What changed since the last review')}
      {...(last !== null && { count: changed.length })}
    >
      <div className={styles['head']}>
        <p role="status" dir="auto">
          {last === null
            ? answer !== null &&
              say('Nobody has reviewed this journey yet. What changes after that is told here.')
            : say('Reviewed by {name}, {time}', {
                name: last.by.name,
                time: formatMoment(Date.parse(last.at)),
              })}
        </p>
        {mayMark && answer !== null && (
          <MarkReviewed id={id} hasChanges={changed.length > 0} onMarked={refresh} />
        )}
      </div>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {last !== null && changed.length === 0 && <p>{say('Nothing has changed.')}</p>}
      <div className={styles['outcomes']}>
        {OUTCOMES.map((outcome) => (
          <ChangedList
            key={outcome}
            id={id}
            snapshot={snapshot}
            title={say(OUTCOME_WORDS[outcome])}
            findings={changed.filter((one) => one.outcome === outcome)}
          />
        ))}
      </div>
    </Panel>
  );
}
