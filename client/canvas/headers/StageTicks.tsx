import { memo, type PointerEvent } from 'react';
import { stageIndexAt } from '../../../shared/layout/journeyLayout.ts';
import { useJourney } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Strips.module.css';
import { pointOnBoard } from './pointOnBoard.ts';
import { useBoard } from '../useBoard.ts';

/**
 * The stages as coloured ticks, when they are too narrow for names: one element, drawn by a gradient and scaled with the
 * view, where sixty headers would be laid out again with every step of a zoom.
 */
export const StageTicks = memo(function StageTicks() {
  const board = useBoard();
  const { stages: columns, width } = useStore(board.shown, (shown) => shown.layout);
  const stages = useJourney((snapshot) => snapshot.stages);
  const bands = columns.flatMap(({ x, width: length }, index) => {
    if (length === 0) return [];
    const colour = `var(--c-${stages[index]?.colour ?? 'slate'})`;
    return `${colour} ${x}px ${x + length - 6}px, transparent ${x + length - 6}px ${x + length}px`;
  });
  const stageAt = (event: PointerEvent) => {
    const { layout } = board.shown.get();
    return stages[stageIndexAt(layout, board.camera.toBoard(pointOnBoard(event)).x)];
  };
  return (
    <div
      className={styles['ticks']}
      data-scales
      data-ticks
      style={{
        width,
        backgroundImage: `linear-gradient(to right, transparent ${columns[0]?.x ?? 0}px, ${bands.join(', ')})`,
      }}
      onPointerMove={(event) => {
        if (event.buttons === 0) event.currentTarget.title = stageAt(event)?.name ?? '';
      }}
    />
  );
});
