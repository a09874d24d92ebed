import type { ReactNode } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { PlacedPain } from '../../../shared/scoring/whatHurts.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import { formatDay, say } from '../../words/say.ts';
import { Panel } from './Panel.tsx';
import { Place } from './Place.tsx';
import styles from './Summary.module.css';

const MOST = 6;

/** The pain points with the highest priority, and who does something about them. */
export function PainList({
  id,
  snapshot,
  pains,
  round,
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly pains: readonly PlacedPain[];
  /** The way to what all rate together. */
  readonly round: ReactNode;
}) {
  return (
    <Panel title={say('Pain points')} count={pains.length}>
      {pains.length === 0 && <p className={styles['none']}>{say('No pain point is open.')}</p>}
      <ol>
        {pains.slice(0, MOST).map(({ pain, score }) => (
          <li key={pain.id} className={styles['row']}>
            <PainMark severity={pain.severity} title={say(SEVERITY_WORDS[pain.severity])} />
            <div className={styles['rowBody']}>
              <Place
                id={id}
                snapshot={snapshot}
                subject={pain.subject}
                words={pain.title.trim() || say('Untitled pain point')}
              />
              <p className={styles['where']}>
                {[
                  say(STATUS_WORDS[pain.status]),
                  pain.owner === null
                    ? say('nobody answers for it')
                    : say('owner {name}', { name: pain.owner.name }),
                  ...(pain.dueOn === null ? [] : [say('due {day}', { day: formatDay(pain.dueOn) })]),
                ].join(' · ')}
              </p>
            </div>
            <span className={styles['figure']}>
              <span className="unseen">{say('Pain score')} </span>
              {score}
            </span>
          </li>
        ))}
      </ol>
      {round}
    </Panel>
  );
}
