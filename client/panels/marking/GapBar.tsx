import type { DeliveryGap } from '../../../shared/scoring/deliveryGap.ts';
import { gapNumber, gapWords } from '../../marks/gapWords.ts';
import { say } from '../../words/say.ts';
import styles from './GapBar.module.css';

/** From here on a team thinks so much better of itself that it is painted as a warning. */
const WIDE = 2;

/** A delivery gap as a number and a small bar from 0 to 10: a square for the team, a disc for customers. */
export function GapBar({ gap }: { readonly gap: DeliveryGap }) {
  const { team, customers } = gap;
  const [from, to] = [Math.min(team ?? 0, customers ?? 0), Math.max(team ?? 0, customers ?? 0)];
  const isBoth = team !== null && customers !== null;
  return (
    <div className={styles['gap']} data-wide={(gap.gap ?? 0) >= WIDE || undefined}>
      <div role="img" aria-label={gapWords(gap)} className={styles['bar']}>
        {isBoth && (
          <span
            className={styles['between']}
            style={{ insetInlineStart: `${from * 10}%`, width: `${(to - from) * 10}%` }}
          />
        )}
        {team !== null && <span className={styles['team']} style={{ insetInlineStart: `${team * 10}%` }} />}
        {customers !== null && (
          <span className={styles['customers']} style={{ insetInlineStart: `${customers * 10}%` }} />
        )}
      </div>
      <span aria-hidden className={styles['number']}>
        {gap.gap !== null && gapNumber(gap.gap)}
        {gap.isNobodyAsked && <em className={styles['nobody']}>{say('nobody asked')}</em>}
      </span>
    </div>
  );
}
