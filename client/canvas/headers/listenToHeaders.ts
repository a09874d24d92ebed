import type { Id } from '../../../shared/journey/id.ts';
import { stageIndexAt } from '../../../shared/layout/journeyLayout.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import type { Gesture } from '../hands/gesture.ts';
import { pointOnBoard } from './pointOnBoard.ts';
import { reorderGesture, type Axis } from './reorder.ts';

/** What of a header takes the pointer for itself. */
const CONTROLS = 'button, input, [data-grip]';

/**
 * What the pointer does on the headers of stages and lanes: a press selects, a drag takes to another place, a double
 * click renames. Answers how to stop.
 */
export function listenToHeaders(board: Board, root: HTMLElement): () => void {
  let gesture: Gesture | null = null;
  const onPress = (event: PointerEvent): void => {
    const header = gesture === null && event.button === 0 ? headerUnder(board, event) : null;
    if (header === null) return;
    // One that was kept from before may be over; there is nothing to capture then.
    if (event.isTrusted) header.element.setPointerCapture(event.pointerId);
    gesture = reorderGesture(board, header.axis, header.id, pointOnBoard(event));
    board.session.view.get()?.focus();
  };
  const onMove = (event: PointerEvent): void => gesture?.move(pointOnBoard(event), event);
  const onRelease = (event: PointerEvent): void => {
    gesture?.end(event);
    gesture = null;
  };
  const onCancel = (): void => {
    gesture?.cancel();
    gesture = null;
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const header = headerUnder(board, event);
    if (header === null || header.isTick || !canEdit(board.session)) return;
    board.session.editing.set({ collection: header.axis, id: header.id, field: 'name' });
  };
  root.addEventListener('pointerdown', onPress);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onRelease);
  root.addEventListener('pointercancel', onCancel);
  root.addEventListener('dblclick', onDoubleClick);
  return () => {
    onCancel();
    root.removeEventListener('pointerdown', onPress);
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerup', onRelease);
    root.removeEventListener('pointercancel', onCancel);
    root.removeEventListener('dblclick', onDoubleClick);
  };
}

/** The stage or lane whose header, or whose tick, is under the pointer. */
function headerUnder(
  board: Board,
  event: MouseEvent,
): { readonly element: HTMLElement; readonly axis: Axis; readonly id: Id; readonly isTick: boolean } | null {
  const { target } = event;
  if (!(target instanceof Element) || target.closest(CONTROLS) !== null) return null;
  const { snapshot, layout } = board.shown.get();
  const element = target.closest<HTMLElement>('[data-header]');
  const id = element?.dataset['header'];
  if (element !== null && id !== undefined) {
    const axis = snapshot.lanes.some((lane) => lane.id === id) ? 'lanes' : 'stages';
    return { element, axis, id, isTick: false };
  }
  const ticks = target.closest<HTMLElement>('[data-ticks]');
  const stage = snapshot.stages[stageIndexAt(layout, board.camera.toBoard(pointOnBoard(event)).x)];
  return ticks === null || stage === undefined
    ? null
    : { element: ticks, axis: 'stages', id: stage.id, isTick: true };
}
