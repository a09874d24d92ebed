import type { Spread } from '../../../shared/protocol/rounds.ts';
import { dotPlot } from './dotPlot.ts';
import type { ScaleStep } from './StepChoice.tsx';
import styles from './SpreadScale.module.css';

const RADIUS = 0.38;
const OWN_RADIUS = 0.32;

/** A dot for each vote over its step; the median, which may lie between two steps, has a line under it, the reader's own vote is a ring. */
export function SpreadPlot({
  steps,
  spread: { counts, median },
  own,
}: {
  readonly steps: readonly ScaleStep[];
  readonly spread: Spread;
  readonly own: number | null;
}) {
  const at = steps.findIndex(({ step }) => step === own);
  const { columns, rows, dots } = dotPlot(counts, at === -1 ? null : at);
  const width = columns / steps.length;
  const middle = median - (steps[0]?.step ?? 0);
  return (
    <svg aria-hidden className={styles['plot']} viewBox={`0 ${-rows} ${columns} ${rows + 0.3}`}>
      {dots.map(({ x, y, isOwn }) => (
        <circle
          key={`${x} ${y}`}
          className={isOwn ? styles['own'] : styles['vote']}
          cx={x}
          cy={-y}
          r={isOwn ? OWN_RADIUS : RADIUS}
        />
      ))}
      <line
        className={styles['median']}
        x1={middle * width + 0.5}
        x2={(middle + 1) * width - 0.5}
        y1={0.15}
        y2={0.15}
      />
    </svg>
  );
}
