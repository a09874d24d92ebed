import type { StageSketch } from '../../shared/protocol/journeys.ts';
import { heatStep } from './heatStep.ts';
import { sketchCurve } from './sketchCurve.ts';
import styles from './Thumbnail.module.css';

const WIDTH = 320;
const HEIGHT = 136;
const MARGIN = 12;
const GAP = 4;
const HEADER = { y: 12, height: 12 };
const CARDS = { y: 30, height: 6, step: 9, most: 4 };
const CURVE = { middle: 87, reach: 13 };
const HEAT = { y: 108, height: 18 };

/** A journey as one sees it from three metres: stages, how full they are, the emotion curve, and where it is hot. */
export function Thumbnail({ stages }: { readonly stages: readonly StageSketch[] }) {
  const pitch = (WIDTH - 2 * MARGIN + GAP) / Math.max(stages.length, 1);
  const width = Math.max(pitch - GAP, 1);
  const left = (index: number): number => MARGIN + index * pitch;
  const curve = stages.flatMap(({ emotion }, index) =>
    emotion === null ? [] : [{ x: left(index) + width / 2, y: CURVE.middle - (emotion / 2) * CURVE.reach }],
  );
  return (
    <svg
      className={styles['thumbnail']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {stages.map((stage, index) => (
        <Stage key={`${index} ${stage.name}`} stage={stage} x={left(index)} width={width} />
      ))}
      {curve.length > 1 && <path d={sketchCurve(curve)} className={styles['curve']} />}
      {curve.map(({ x, y }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={2.5}
          className={y > CURVE.middle ? styles['lowPoint'] : styles['point']}
        />
      ))}
    </svg>
  );
}

function Stage({
  stage,
  x,
  width,
}: {
  readonly stage: StageSketch;
  readonly x: number;
  readonly width: number;
}) {
  const step = heatStep(stage.heat);
  const cards = Math.min(stage.cards, CARDS.most);
  return (
    <g>
      <rect
        x={x}
        y={HEADER.y}
        width={width}
        height={HEADER.height}
        rx={3}
        fill={`var(--c-${stage.colour}-soft)`}
        stroke={`var(--c-${stage.colour})`}
        strokeOpacity={0.35}
      />
      {Array.from({ length: cards }, (_, row) => (
        <rect
          key={row}
          x={x}
          y={CARDS.y + row * CARDS.step}
          width={width}
          height={CARDS.height}
          rx={2}
          className={styles['card']}
        />
      ))}
      <rect
        x={x}
        y={HEAT.y}
        width={width}
        height={HEAT.height}
        rx={3}
        fill={`var(--heat-${step})`}
        className={styles['heat']}
      />
      {stage.heat > 0 && width >= 14 && (
        <text
          x={x + width / 2}
          y={HEAT.y + HEAT.height / 2}
          fill={`var(--on-heat-${step})`}
          className={styles['number']}
        >
          {stage.heat}
        </text>
      )}
      {stage.broken && <BrokenMark x={x + width / 2} y={HEADER.y + HEADER.height / 2} />}
    </g>
  );
}

/** A cracked diamond: form first, colour second. */
function BrokenMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0-10 10 0 0 10-10 0z" className={styles['broken']} />
      <path d="M-1-9 2.500-3-2 0 2 4-1 9.500" className={styles['crack']} />
    </g>
  );
}
