import { memo } from 'react';
import type { NodeProps } from 'reactflow';
import { useJourney } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { emotionPath, emotionPoints, labelY, MIDDLE_Y } from './emotionShape.ts';
import styles from './Drawn.module.css';
import { drawnWords } from './drawnWords.ts';
import { readScores } from './readScores.ts';
import { useBoard } from '../useBoard.ts';
import type { BoardNode } from '../view/visibleNodes.ts';

/** One stage's part of the emotion curve. */
export const EmotionNode = memo(function EmotionNode({
  data: { stage },
  width = 0,
  height = 0,
}: NodeProps<BoardNode>) {
  const board = useBoard();
  const curve = useJourney((snapshot) => readScores(snapshot).emotion);
  const layout = useStore(board.shown, (shown) => shown.layout);
  const words = useJourney((snapshot) => drawnWords(snapshot, 'emotion', stage));
  const points = emotionPoints(curve, layout);
  const column = layout.stages.find(({ id }) => id === stage);
  if (column === undefined) return null;
  const own = points.filter((point) => point.stage === stage);
  return (
    <div className={styles['drawn']} role="img" aria-label={words}>
      <svg width={width} height={height} aria-hidden>
        <path className={styles['zero']} d={`M0 ${MIDDLE_Y}H${width}`} />
        <g transform={`translate(${-column.x} 0)`}>
          <path className={styles['curve']} d={emotionPath(points, column)} />
          {own.map(({ subject, x, y, isLowest, isEnd }) => (
            <circle
              key={subject}
              className={styles['point']}
              data-lowest={isLowest || undefined}
              data-end={isEnd || undefined}
              cx={x}
              cy={y}
              r={isLowest || isEnd ? 5 : 3}
            />
          ))}
          {own
            .filter(({ label }) => label !== '')
            .map(({ subject, x, y, label, isLowest }) => (
              <text
                key={subject}
                className={styles['label']}
                data-lowest={isLowest || undefined}
                x={Math.min(column.x + width - 8, Math.max(column.x + 8, x))}
                y={labelY(y)}
                textAnchor={
                  x > column.x + width * 0.66 ? 'end' : x < column.x + width * 0.34 ? 'start' : 'middle'
                }
              >
                {label}
              </text>
            ))}
        </g>
      </svg>
    </div>
  );
});
