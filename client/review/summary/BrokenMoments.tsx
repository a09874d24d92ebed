import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import type { BrokenMoment } from '../../../shared/scoring/whatHurts.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { STAKE_WORDS } from '../../../shared/marks/markNames.ts';
import { needWords } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { inSentence, say, sayCount } from '../../words/say.ts';
import { Panel } from './Panel.tsx';
import { Place } from './Place.tsx';
import styles from './Summary.module.css';

const MOST = 3;

/** The three worst broken moments of truth: the worst things on a map. */
export function BrokenMoments({
  id,
  snapshot,
  moments,
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly moments: readonly BrokenMoment[];
}) {
  const book = useNeedBook();
  return (
    <Panel title={say('Broken moments of truth')} count={moments.length}>
      {moments.length === 0 && <p className={styles['none']}>{say('No moment of truth is broken.')}</p>}
      <ol className={styles['moments']}>
        {moments.slice(0, MOST).map(({ moment, pains, score }) => (
          <li key={moment.id} className={styles['moment']}>
            <MomentMark state="broken" stake={moment.stake} size={28} />
            <div className={styles['momentBody']}>
              <Place id={id} snapshot={snapshot} subject={moment.subject} />
              {moment.reason.trim() !== '' && (
                <p className={styles['reason']} dir="auto">
                  {moment.reason}
                </p>
              )}
              <p className={styles['where']}>
                {[
                  say('At stake: {stake}', { stake: inSentence(say(STAKE_WORDS[moment.stake])) }),
                  sayCount(
                    pains,
                    '{count} pain point, priority {score}',
                    '{count} pain points, priority {score}',
                    { score },
                  ),
                ].join(' · ')}
              </p>
              <span className={styles['marks']}>
                {marksOf(snapshot, moment.subject).needs.map(({ need, level }) => (
                  <NeedMark
                    key={need}
                    need={need}
                    level={level}
                    title={needWords(book.needOf(need), level)}
                  />
                ))}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
