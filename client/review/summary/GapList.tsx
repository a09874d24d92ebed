import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { DeliveryGap } from '../../../shared/scoring/deliveryGap.ts';
import { gapNumber, gapWords } from '../../marks/gapWords.ts';
import { say } from '../../words/say.ts';
import { Panel } from './Panel.tsx';
import { Place } from './Place.tsx';
import styles from './Summary.module.css';

const MOST = 5;
const MOST_UNASKED = 3;

/** Where the team thinks better of itself than its customers do, and where nobody asked them. */
export function GapList({
  id,
  snapshot,
  ranked,
  nobodyAsked,
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly ranked: readonly DeliveryGap[];
  readonly nobodyAsked: readonly DeliveryGap[];
}) {
  const wide = ranked.filter(({ gap }) => gap !== null && gap > 0);
  return (
    <Panel title={say('Delivery gap')}>
      {wide.length + nobodyAsked.length === 0 && (
        <p className={styles['none']}>{say('Nowhere does the team think better of it than customers do.')}</p>
      )}
      <ol>
        {wide.slice(0, MOST).map((gap) => (
          <li key={gap.subject} className={styles['row']}>
            <div className={styles['rowBody']}>
              <Place id={id} snapshot={snapshot} subject={gap.subject} />
              <p className={styles['where']}>{gapWords(gap)}</p>
            </div>
            <span className={styles['figure']} aria-hidden>
              {gapNumber(gap.gap ?? 0)}
            </span>
          </li>
        ))}
      </ol>
      {nobodyAsked.length > 0 && (
        <>
          <h3 className={styles['subheading']}>
            {say('Nobody asked')} <span className={styles['count']}>{nobodyAsked.length}</span>
          </h3>
          <ul>
            {nobodyAsked.slice(0, MOST_UNASKED).map((gap) => (
              <li key={gap.subject} className={styles['row']}>
                <div className={styles['rowBody']}>
                  <Place id={id} snapshot={snapshot} subject={gap.subject} />
                  <p className={styles['where']}>{gapWords(gap)}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
