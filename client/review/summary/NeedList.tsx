import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { NeedInDanger } from '../../../shared/scoring/whatHurts.ts';
import { RISK_WORDS } from '../../../shared/marks/markNames.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { inSentence, say, sayCount } from '../../words/say.ts';
import { Panel } from './Panel.tsx';
import { Place } from './Place.tsx';
import styles from './Summary.module.css';

const MOST = 5;

/** The needs most at risk by their heat, each with the place where it is worst. */
export function NeedList({
  id,
  snapshot,
  needs,
}: {
  readonly id: Id;
  readonly snapshot: JourneySnapshot;
  readonly needs: readonly NeedInDanger[];
}) {
  const book = useNeedBook();
  const hottest = Math.max(1, ...needs.map(({ sum }) => sum));
  return (
    <Panel title={say('Needs most at risk')}>
      {needs.length === 0 && <p className={styles['none']}>{say('No need is marked at risk.')}</p>}
      <ol>
        {needs.slice(0, MOST).map(({ need, worst, sum, count, worstAt }) => (
          <li key={need} className={styles['row']}>
            <NeedMark need={need} level={worst} size={20} />
            <div className={styles['rowBody']}>
              <span className={styles['need']}>
                <strong>{needLabel(book.needOf(need))}</strong>
                <span className={styles['where']}>
                  {sayCount(count, 'marked {count} time', 'marked {count} times')}
                </span>
              </span>
              <span className={styles['bar']} aria-hidden>
                <span style={{ width: `${(sum / hottest) * 100}%` }} />
              </span>
              {worst !== 0 && (
                <span className={styles['worst']}>
                  <span className={styles['where']}>
                    {say('{level} at', { level: inSentence(say(RISK_WORDS[worst])) })}
                  </span>
                  <Place id={id} snapshot={snapshot} subject={worstAt} />
                </span>
              )}
            </div>
            <span className={styles['figure']}>
              <span className="unseen">{say('Needs at risk, all levels added up')} </span>
              {sum}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
