import { memo, Suspense } from 'react';
import { useJourney, useMayEdit } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import { emotionLabels } from '../../../shared/layout/emotionLabels.ts';
import { emotionLines, emotionPath, neutralY } from '../../../shared/layout/emotionShape.ts';
import styles from './Drawn.module.css';
import { drawnWords } from './drawnWords.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';
import { useBoard } from '../useBoard.ts';
import type { BoardNode } from '../view/visibleNodes.ts';
import { comesLater } from '../../ui/comesLater.ts';

const EmotionHandle = comesLater(async () => (await import('./EmotionHandle.tsx')).EmotionHandle);

/** One stage's part of the emotion curve, one line for each who feels. */
export const EmotionNode = memo(function EmotionNode({ stage, y: top, width, height }: BoardNode) {
  const board = useBoard();
  const curves = useJourney((snapshot) => readScores(snapshot).emotions);
  const layout = useStore(board.shown, (shown) => shown.layout);
  const own = useStore(board.liftedEmotion);
  const held = useStore(board.heldEmotions);
  const words = useJourney((snapshot) => drawnWords(snapshot, 'emotion', stage));
  const mayEdit = useMayEdit();
  const column = layout.stages.find(({ id }) => id === stage);
  if (column === undefined) return null;
  const lines = emotionLines(curves, layout, height, own === null ? held : [own, ...held]);
  const isHere = ({ x }: { readonly x: number }): boolean => x >= column.x && x < column.x + column.width;
  const y = neutralY(height);
  return (
    <div className={styles['drawn']}>
      <svg width={width} height={height} role="img" aria-label={words}>
        <path className={styles['zero']} d={`M0 ${y}H${width}`} />
        <g transform={`translate(${-column.x} 0)`}>
          {lines.map(({ persona, colour, dash, points }) => (
            <g
              key={persona?.id ?? ''}
              style={{ ['--line' as string]: colour === null ? 'var(--text-2)' : `var(--c-${colour})` }}
            >
              <path
                className={styles['curve']}
                strokeDasharray={dash.join(' ')}
                d={emotionPath(points, column)}
              />
              {points.filter(isHere).map((point) => (
                <circle
                  key={point.subject}
                  className={styles['point']}
                  data-lowest={point.isLowest || undefined}
                  data-end={point.isEnd || undefined}
                  cx={point.x}
                  cy={point.y}
                  r={point.isLowest || point.isEnd ? 5 : 3.5}
                />
              ))}
            </g>
          ))}
          {emotionLabels(lines, height, say)
            .filter(isHere)
            .map(({ text, line, isLowest, x, y: at }) => (
              <text
                key={`${line} ${text}`}
                className={styles['label']}
                data-lowest={isLowest || undefined}
                x={Math.min(column.x + width - 8, Math.max(column.x + 8, x))}
                y={at}
                textAnchor={
                  x > column.x + width * 0.66 ? 'end' : x < column.x + width * 0.34 ? 'start' : 'middle'
                }
              >
                {text}
              </text>
            ))}
        </g>
      </svg>
      {mayEdit && (
        <svg
          width={width}
          height={height}
          role="group"
          aria-label={say('Emotion, to change with the arrow keys')}
        >
          <g transform={`translate(${-column.x} 0)`}>
            <Suspense>
              {lines.flatMap(({ persona, points }) =>
                points
                  .filter(isHere)
                  .map((point) => (
                    <EmotionHandle
                      key={`${persona?.id ?? ''}/${point.subject}`}
                      point={point}
                      persona={persona?.id ?? null}
                      whose={persona?.name ?? ''}
                      line={points}
                      laneY={top}
                      height={height}
                    />
                  )),
              )}
            </Suspense>
          </g>
        </svg>
      )}
    </div>
  );
});
