import type { Point } from '../../../shared/layout/rect.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { beginGesture } from './beginGesture.ts';
import { DoublePress } from './doublePress.ts';
import type { Gesture } from './gesture.ts';
import { listenToSpace } from './listenToSpace.ts';
import { listenToWheel } from './listenToWheel.ts';
import { cardNear } from '../links/linkHandle.ts';
import { openAt } from './openAt.ts';
import { panGesture } from './panGesture.ts';
import { pinchGesture } from './pinchGesture.ts';

/** Parts of the canvas that deal with the pointer themselves carry this attribute. */
const OWN_POINTER = '[data-own-pointer]';

/**
 * Turns what the mouse, the pen and the fingers do on the board into gestures; answers how to stop. What lies under the
 * pointer is found in the layout, so that painted cards and elements behave alike.
 */
export function listenToHands(board: Board, root: HTMLElement): () => void {
  const { camera, session } = board;
  const { hand } = session.viewing;
  let gesture: Gesture | null = null;
  let corner = root.getBoundingClientRect();
  let last: Point = { x: 0, y: 0 };
  /** The fingers that lie on the board. */
  const fingers = new Map<number, Point>();
  const presses = new DoublePress();
  const isHand = (): boolean => space.isDown() || hand.get() === 'hand';
  const showHand = (): void => {
    if (isHand()) root.dataset['hand'] = 'ready';
    else delete root.dataset['hand'];
    if (isHand()) hover(board, null);
  };
  const space = listenToSpace(root, showHand);
  const pointOf = (event: MouseEvent): Point => ({
    x: event.clientX - corner.left,
    y: event.clientY - corner.top,
  });

  const onPress = (event: PointerEvent): void => {
    corner = root.getBoundingClientRect();
    if (!isOurs(event)) return;
    const point = pointOf(event);
    if (event.pointerType === 'touch') fingers.set(event.pointerId, point);
    if (fingers.size === 2) {
      cancel();
      gesture = pinchGesture(board, fingers);
    } else if (gesture === null) {
      gesture = beginGesture(board, root, point, event, isHand());
      if (gesture === null) return;
      if (event.button !== 0 || event.shiftKey || isHand()) presses.forget();
      else presses.press(point, event.timeStamp);
    } else return;
    if (event.button === 1) event.preventDefault();
    session.editing.set(null);
    if (event.pointerType === 'touch') root.focus({ preventScroll: true });
    // One that was kept from before may be over; there is nothing to capture then.
    if (event.isTrusted) root.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const point = pointOf(event);
    last = point;
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, point);
    if (gesture !== null) gesture.move(point, event);
    else hover(board, isOurs(event) && event.pointerType !== 'touch' && !isHand() ? point : null);
    session.presence.update({ cursor: camera.toBoard(point) });
  };
  const onRelease = (event: PointerEvent): void => {
    const ended = gesture;
    const wasPinch = fingers.size > 1;
    fingers.delete(event.pointerId);
    // A finger that stays after a pinch goes on moving the board.
    const [left] = fingers.values();
    gesture = wasPinch && left !== undefined ? panGesture(board, root, left) : null;
    ended?.end(event);
    if (ended === null || wasPinch) presses.forget();
    else if (presses.release(pointOf(event))) openAt(board, camera.toBoard(pointOf(event)));
  };
  const cancel = (): void => {
    const cancelled = gesture;
    gesture = null;
    presses.forget();
    cancelled?.cancel();
  };
  const onCancel = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    cancel();
  };
  const onLeave = (): void => {
    hover(board, null);
    session.presence.update({ cursor: null });
  };
  const onEnter = (): void => {
    corner = root.getBoundingClientRect();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (gesture === null) return;
    if (event.key === 'Alt') {
      // Alone it would open the menu of some browsers.
      event.preventDefault();
      gesture.move(last, event);
    } else if (event.key === 'Escape' && event.type === 'keydown') {
      event.stopPropagation();
      cancel();
    }
  };

  const stop = [listenToWheel(board, root), space.stop, hand.subscribe(showHand)];
  showHand();
  root.addEventListener('pointerdown', onPress);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onRelease);
  root.addEventListener('pointercancel', onCancel);
  root.addEventListener('pointerenter', onEnter);
  root.addEventListener('pointerleave', onLeave);
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('keyup', onKey, { capture: true });
  return () => {
    cancel();
    for (const each of stop) each();
    root.removeEventListener('pointerdown', onPress);
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerup', onRelease);
    root.removeEventListener('pointercancel', onCancel);
    root.removeEventListener('pointerenter', onEnter);
    root.removeEventListener('pointerleave', onLeave);
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('keyup', onKey, { capture: true });
  };
}

function hover(board: Board, point: Point | null): void {
  board.pointer.set(point);
  const now = board.hovered.get();
  board.hoveredCard.set(point === null ? null : cardNear(board, board.camera.toBoard(point)));
  const at = point === null ? null : board.camera.toBoard(point);
  const spot = at === null || !canEdit(board.session) || board.cardAt(at) !== null ? null : board.spotAt(at);
  if (spot?.stage !== now?.stage || spot?.lane !== now?.lane) board.hovered.set(spot);
}

/** Whether the pointer is on the board itself, rather than on something that lies over it. */
function isOurs({ target }: Event): boolean {
  return !(target instanceof Element && target.closest(OWN_POINTER) !== null);
}
