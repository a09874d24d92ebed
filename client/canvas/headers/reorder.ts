import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import { HEADER_HEIGHT } from '../../../shared/layout/metrics.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { placeLane, placeStage } from '../../actions/arrange.ts';
import { canEdit, isHeldByLock } from '../../actions/edit.ts';
import { siblingsOf } from '../../actions/siblingsOf.ts';
import type { Board } from '../board.ts';
import type { Gesture } from '../hands/gesture.ts';

export type Axis = 'stages' | 'lanes';

/** A stage or lane in the hand, and where it would go. */
export interface Reorder {
  readonly axis: Axis;
  readonly id: Id;
  /** The one that it would come before; `null` for the end. */
  readonly before: Id | null;
  /** The stage that it would be a part of. */
  readonly parent: Id | null;
  /** Where that is on its axis, in board units. */
  readonly line: number;
}

const TREMBLE = 4;

/** A press on a header: a click selects it, a drag takes it to another place. */
export function reorderGesture(board: Board, axis: Axis, id: Id, from: Point): Gesture {
  const { session, camera } = board;
  let isDragging = false;
  let isRefused = false;
  const finish = (): void => {
    board.reorder.set(null);
    board.isBusy.set(false);
  };
  return {
    move: (point) => {
      if (!canEdit(session)) return;
      if (!isDragging && Math.hypot(point.x - from.x, point.y - from.y) < TREMBLE) return;
      if (!isDragging && (isRefused || isHeldByLock(session, [id]))) {
        isRefused = true;
        return;
      }
      isDragging = true;
      board.isBusy.set(true);
      const at = camera.toBoard(point);
      const { layout } = board.shown.get();
      const target =
        axis === 'stages'
          ? stageTarget(layout, id, at.x, point.y > HEADER_HEIGHT)
          : { ...boundaryAt(layout, axis, at.y), parent: null };
      board.reorder.set({ axis, id, ...target });
    },
    end: () => {
      const target = board.reorder.get();
      finish();
      if (!isDragging) session.selection.set([id]);
      else if (target !== null && !isAlreadyThere(board, target)) {
        if (axis === 'stages') placeStage(session, id, target.before, target.parent);
        else placeLane(session, id, target.before);
      }
    },
    cancel: finish,
  };
}

/**
 * Where a stage in the hand would go: among the parts of another stage when the hand is in the lower row of the headers,
 * over a stage that has parts; else among the stages. What has parts itself becomes no part.
 */
export function stageTarget(
  layout: JourneyLayout,
  id: Id,
  position: number,
  isLowerRow: boolean,
): { before: Id | null; parent: Id | null; line: number } {
  const { stages } = layout;
  const over = stages.find(({ x, span, parent }) => parent === null && position >= x && position < x + span);
  const parts = stages.filter(({ parent }) => over !== undefined && parent === over.id);
  const isWhole = stages.some(({ parent }) => parent === id);
  if (!isLowerRow || over === undefined || parts.length === 0 || over.id === id || isWhole)
    return { ...boundaryAt(layout, 'stages', position), parent: null };
  const next = parts.find(({ x, width }) => position < x + width / 2);
  return { before: next?.id ?? null, parent: over.id, line: next?.x ?? over.x + over.span };
}

/** The boundary between two whole stages or lanes that lies nearest to a position. */
export function boundaryAt(
  layout: JourneyLayout,
  axis: Axis,
  position: number,
): { before: Id | null; line: number } {
  const items =
    axis === 'stages'
      ? layout.stages
          .filter(({ parent }) => parent === null)
          .map(({ id, x, span }) => ({ id, start: x, length: span }))
      : layout.lanes.map(({ id, y, height }) => ({ id, start: y, length: height }));
  const next = items.find(({ start, length }) => position < start + length / 2);
  return {
    before: next?.id ?? null,
    line: next?.start ?? (axis === 'stages' ? layout.width : layout.height),
  };
}

function isAlreadyThere(board: Board, { axis, id, before, parent }: Reorder): boolean {
  const snapshot = board.session.journey.get();
  const list = siblingsOf(snapshot, axis, id);
  const now = snapshot.stages.find((stage) => stage.id === id)?.parent ?? null;
  const index = list.findIndex((item) => item.id === id);
  return now === parent && (before === id || (list[index + 1]?.id ?? null) === before);
}
