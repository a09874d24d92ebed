import { useRef, type PointerEvent } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { laneHeightWithin, setLaneHeight } from '../../actions/laneActions.ts';
import { isHeldByLock } from '../../actions/edit.ts';
import { useBoard } from '../useBoard.ts';
import styles from './LaneGrip.module.css';
import { pointOnBoard } from './pointOnBoard.ts';

/** The lower edge of a lane's label: dragged, it makes the lane higher or lower. The menu has steps for the keyboard. */
export function LaneGrip({ id, y }: { readonly id: Id; readonly y: number }) {
  const board = useBoard();
  const isHeld = useRef(false);
  const finish = (): void => {
    isHeld.current = false;
    board.laneResize.set(null);
    board.isBusy.set(false);
  };
  return (
    <div
      className={styles['grip']}
      aria-hidden
      data-grip={id}
      onPointerDown={(event: PointerEvent) => {
        if (event.button !== 0 || isHeldByLock(board.session, [id])) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        isHeld.current = true;
        board.isBusy.set(true);
      }}
      onPointerMove={(event: PointerEvent) => {
        if (!isHeld.current) return;
        const at = board.camera.toBoard(pointOnBoard(event)).y;
        board.laneResize.set({ id, height: laneHeightWithin(at - y) });
      }}
      onPointerUp={() => {
        const wanted = board.laneResize.get();
        finish();
        if (wanted !== null) setLaneHeight(board.session, id, wanted.height);
      }}
      onPointerCancel={finish}
    />
  );
}
