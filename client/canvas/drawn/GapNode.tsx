import { memo } from 'react';
import { figure } from '../../../shared/lenses/lensReading.ts';
import { useJourney } from '../../model/useSession.ts';
import { formatNumber, say, sayCount } from '../../words/say.ts';
import styles from './Drawn.module.css';
import { drawnWords } from './drawnWords.ts';
import { BAR_HEIGHT, CUSTOMERS_Y, gapStep, shareOf, TEAM_Y } from '../../../shared/layout/gapShape.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';
import type { BoardNode } from '../view/visibleNodes.ts';

/** How far down the strip begins. */
const INSET = 8;

/** One stage's part of the gap strip: what the team believes above what its customers say, and how far they are apart. */
export const GapNode = memo(function GapNode({ stage }: BoardNode) {
  const found = useJourney((snapshot) => readScores(snapshot).gaps.find((one) => one.stage === stage));
  const words = useJourney((snapshot) => drawnWords(snapshot, 'gap', stage));
  if (found === undefined || found.rated.length === 0)
    return <div className={styles['drawn']} role="img" aria-label={words} />;
  const { team, customers, gap, nobodyAsked } = found;
  return (
    <div className={styles['drawn']} role="img" aria-label={words}>
      <div className={styles['gap']} aria-hidden>
        <Rating y={TEAM_Y} whose="team" label={say('Team')} value={team} />
        <Rating
          y={CUSTOMERS_Y}
          whose="customers"
          label={say('Customers')}
          value={customers}
          none={nobodyAsked > 0 ? say('Nobody asked') : undefined}
        />
        <div className={styles['difference']}>
          {gap !== null && (
            <span data-heat={gapStep(gap)}>{say('Gap {gap}', { gap: figure(gap, true) })}</span>
          )}
          {gap !== null && nobodyAsked > 0 && (
            <span>{sayCount(nobodyAsked, '{count} not asked', '{count} not asked')}</span>
          )}
        </div>
      </div>
    </div>
  );
});

function Rating({
  y,
  whose,
  label,
  value,
  none = '–',
}: {
  readonly y: number;
  readonly whose: 'team' | 'customers';
  readonly label: string;
  readonly value: number | null;
  /** What stands in the place of a rating that is not there. */
  readonly none?: string | undefined;
}) {
  return (
    <>
      <div className={styles['rated']} style={{ top: y - INSET - 15 }}>
        <span>{label}</span>
        <b>{value === null ? none : formatNumber(value, { maximumFractionDigits: 1 })}</b>
      </div>
      <div
        className={styles['track']}
        data-whose={whose}
        data-empty={value === null || undefined}
        style={{ top: y - INSET, height: BAR_HEIGHT }}
      >
        {value !== null && <i style={{ width: `${100 * shareOf(value)}%` }} />}
      </div>
    </>
  );
}
