import { holdsCards } from '../../../shared/journey/lane.ts';
import { laneIndexAt, stageIndexAt } from '../../../shared/layout/journeyLayout.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { addCard } from '../../actions/addCard.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { cardGesture } from './cardGesture.ts';
import { bringNear } from '../view/createBoardView.ts';
import type { Gesture } from './gesture.ts';
import { listenToSpace } from './listenToSpace.ts';
import { listenToWheel } from './listenToWheel.ts';
import { marqueeGesture } from './marqueeGesture.ts';
import { panGesture } from './panGesture.ts';
import { tapGesture } from './tapGesture.ts';

/** Parts of the canvas that deal with the pointer themselves carry this attribute. */
const OWN_POINTER = '[data-own-pointer]';

/**
 * Turns what the mouse, the pen and the fingers do on the board into gestures; answers how to stop. What lies under the
 * pointer is found in the layout, so that painted cards and elements behave alike.
 */
export function listenToHands(board: Board, root: HTMLElement): () => void {
  const { camera, session } = board;
  let gesture: Gesture | null = null;
  let corner = root.getBoundingClientRect();
  const space = listenToSpace(root);
  const pointOf = (event: MouseEvent): Point => ({
    x: event.clientX - corner.left,
    y: event.clientY - corner.top,
  });

  const onPress = (event: PointerEvent): void => {
    corner = root.getBoundingClientRect();
    if (!isOurs(event) || gesture !== null) return;
    const point = pointOf(event);
    const begun = begin(board, root, point, event, space.isDown());
    if (begun === null) return;
    if (event.button === 1) event.preventDefault();
    session.editing.set(null);
    if (event.pointerType === 'touch') root.focus({ preventScroll: true });
    root.setPointerCapture(event.pointerId);
    gesture = begun;
  };
  const onMove = (event: PointerEvent): void => {
    const point = pointOf(event);
    if (gesture !== null) gesture.move(point, event);
    else hover(board, isOurs(event) && event.pointerType !== 'touch' ? point : null);
    session.presence.update({ cursor: camera.toBoard(point) });
  };
  const onRelease = (event: PointerEvent): void => {
    const ended = gesture;
    gesture = null;
    ended?.end(event);
  };
  const cancel = (): void => {
    const cancelled = gesture;
    gesture = null;
    cancelled?.cancel();
  };
  const onLeave = (): void => {
    hover(board, null);
    session.presence.update({ cursor: null });
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (!isOurs(event)) return;
    openAt(board, camera.toBoard(pointOf(event)));
  };
  const onEnter = (): void => {
    corner = root.getBoundingClientRect();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || gesture === null) return;
    event.stopPropagation();
    cancel();
  };
  // A finger on a selected card drags it; React Flow must not pan meanwhile.
  const onTouch = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (event.touches.length > 1) cancel();
    else if (
      touch !== undefined &&
      isOurs(event) &&
      isSelectedCardAt(board, { x: touch.clientX - corner.left, y: touch.clientY - corner.top })
    ) {
      event.stopPropagation();
    }
  };

  const wheel = listenToWheel(board, root);
  root.addEventListener('pointerdown', onPress);
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onRelease);
  root.addEventListener('pointercancel', cancel);
  root.addEventListener('pointerenter', onEnter);
  root.addEventListener('pointerleave', onLeave);
  root.addEventListener('dblclick', onDoubleClick);
  root.addEventListener('touchstart', onTouch, { capture: true, passive: true });
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    cancel();
    wheel();
    space.stop();
    root.removeEventListener('pointerdown', onPress);
    root.removeEventListener('pointermove', onMove);
    root.removeEventListener('pointerup', onRelease);
    root.removeEventListener('pointercancel', cancel);
    root.removeEventListener('pointerenter', onEnter);
    root.removeEventListener('pointerleave', onLeave);
    root.removeEventListener('dblclick', onDoubleClick);
    root.removeEventListener('touchstart', onTouch, { capture: true });
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}

function begin(
  board: Board,
  root: HTMLElement,
  point: Point,
  event: PointerEvent,
  isHand: boolean,
): Gesture | null {
  if (event.button === 1 || (event.button === 0 && isHand)) return panGesture(board, root, point);
  if (event.button !== 0) return null;
  const at = board.camera.toBoard(point);
  const card = board.cardAt(at);
  const click = (): void => {
    clickEmpty(board, at);
  };
  if (event.pointerType === 'touch' && (card === null || !isSelectedCardAt(board, point))) {
    return tapGesture(point, () => {
      if (card === null) click();
      else board.session.selection.set([card]);
    });
  }
  return card === null
    ? marqueeGesture(board, point, event, click)
    : cardGesture(board, root, card, point, event);
}

function isSelectedCardAt(board: Board, point: Point): boolean {
  const card = board.cardAt(board.camera.toBoard(point));
  return card !== null && canEdit(board.session) && board.session.selection.get().includes(card);
}

/** A click on nothing: clears the selection, and puts the keyboard into the empty cell, so that typing begins a card there. */
function clickEmpty(board: Board, at: Point): void {
  board.session.selection.set([]);
  const spot = board.spotAt(at);
  const { layout, source } = board.shown.get();
  if (spot !== null && (source.cells.get(`${spot.stage}/${spot.lane}`)?.length ?? 0) === 0) {
    board.goTo({ kind: 'cell', stage: spot.stage, lane: spot.lane });
    return;
  }
  const lane = layout.lanes[laneIndexAt(layout, at.y)];
  const stage = layout.stages[stageIndexAt(layout, at.x)];
  if (lane === undefined || stage === undefined || holdsCards(lane) || spot !== null) board.goTo(null);
  else board.goTo({ kind: 'cell', stage: stage.id, lane: lane.id });
}

/** A double click: edits the card there, or adds one. */
function openAt(board: Board, at: Point): void {
  const { session } = board;
  if (!canEdit(session)) return;
  const card = board.cardAt(at);
  if (card !== null) {
    bringNear(board, card);
    session.editing.set({ collection: 'cards', id: card, field: 'title' });
    return;
  }
  const spot = board.spotAt(at);
  if (spot === null) return;
  const lane = board.shown.get().snapshot.lanes.find(({ id }) => id === spot.lane);
  const added = addCard(session, lane?.kind === 'notes' ? 'note' : 'touchpoint', spot);
  if (added !== null) bringNear(board, added);
}

function hover(board: Board, point: Point | null): void {
  board.pointer.set(point);
  const now = board.hovered.get();
  const at = point === null ? null : board.camera.toBoard(point);
  const spot = at === null || !canEdit(board.session) || board.cardAt(at) !== null ? null : board.spotAt(at);
  if (spot?.stage !== now?.stage || spot?.lane !== now?.lane) board.hovered.set(spot);
}

/** Whether the pointer is on the board itself, rather than on something that lies over it. */
function isOurs({ target }: Event): boolean {
  return !(target instanceof Element && target.closest(OWN_POINTER) !== null);
}
