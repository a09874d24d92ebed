import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { placeLane, placeStage } from '../../actions/arrange.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import type { Gesture } from '../hands/gesture.ts';

export type Axis = 'stages' | 'lanes';

/** A stage or lane in the hand, and where it would go. */
export interface Reorder {
  readonly axis: Axis;
  readonly id: Id;
  /** The one that it would come before; `null` for the end. */
  readonly before: Id | null;
  /** Where that is on its axis, in board units. */
  readonly line: number;
}

const TREMBLE = 4;

/** A press on a header: a click selects it, a drag takes it to another place. */
export function reorderGesture(board: Board, axis: Axis, id: Id, from: Point): Gesture {
  const { session, camera } = board;
  let isDragging = false;
  const finish = (): void => {
    board.reorder.set(null);
    board.isBusy.set(false);
  };
  return {
    move: (point) => {
      if (!canEdit(session)) return;
      if (!isDragging && Math.hypot(point.x - from.x, point.y - from.y) < TREMBLE) return;
      isDragging = true;
      board.isBusy.set(true);
      const at = camera.toBoard(point);
      board.reorder.set({
        axis,
        id,
        ...boundaryAt(board.shown.get().layout, axis, axis === 'stages' ? at.x : at.y),
      });
    },
    end: () => {
      const target = board.reorder.get();
      finish();
      if (!isDragging) session.selection.set([id]);
      else if (target !== null && !isAlreadyThere(board, target)) {
        if (axis === 'stages') placeStage(session, id, target.before);
        else placeLane(session, id, target.before);
      }
    },
    cancel: finish,
  };
}

/** The boundary between two stages or lanes that lies nearest to a position. */
export function boundaryAt(
  layout: JourneyLayout,
  axis: Axis,
  position: number,
): { before: Id | null; line: number } {
  const items =
    axis === 'stages'
      ? layout.stages.map(({ id, x, width }) => ({ id, start: x, length: width }))
      : layout.lanes.map(({ id, y, height }) => ({ id, start: y, length: height }));
  const next = items.find(({ start, length }) => position < start + length / 2);
  return {
    before: next?.id ?? null,
    line: next?.start ?? (axis === 'stages' ? layout.width : layout.height),
  };
}

function isAlreadyThere(board: Board, { axis, id, before }: Reorder): boolean {
  const list = board.shown.get().layout[axis];
  const index = list.findIndex((item) => item.id === id);
  return before === id || (list[index + 1]?.id ?? null) === before;
}
