import { memo, useRef, type PointerEvent } from 'react';
import { stageIndexAt } from '../../../shared/layout/journeyLayout.ts';
import { useJourney } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import type { Gesture } from '../hands/gesture.ts';
import styles from './Headers.module.css';
import { reorderGesture } from './reorder.ts';
import { pointOnBoard } from './useHeaderPress.ts';
import { useBoard } from '../useBoard.ts';

/**
 * The stages as coloured ticks, when they are too narrow for names: one element, drawn by a gradient and scaled with the
 * view, where sixty headers would be laid out again with every step of a zoom.
 */
export const StageTicks = memo(function StageTicks() {
  const board = useBoard();
  const gesture = useRef<Gesture | null>(null);
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
      style={{
        width,
        backgroundImage: `linear-gradient(to right, transparent ${columns[0]?.x ?? 0}px, ${bands.join(', ')})`,
      }}
      onPointerDown={(event) => {
        const stage = stageAt(event);
        if (event.button !== 0 || stage === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        gesture.current = reorderGesture(board, 'stages', stage.id, pointOnBoard(event));
        board.session.view.get()?.focus();
      }}
      onPointerMove={(event) => {
        if (gesture.current === null) event.currentTarget.title = stageAt(event)?.name ?? '';
        else gesture.current.move(pointOnBoard(event), event.nativeEvent);
      }}
      onPointerUp={(event) => {
        gesture.current?.end(event.nativeEvent);
        gesture.current = null;
      }}
      onPointerCancel={() => {
        gesture.current?.cancel();
        gesture.current = null;
      }}
    />
  );
});
