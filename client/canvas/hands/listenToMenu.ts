import type { Point } from '../../../shared/layout/rect.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { placeRect } from '../overlays/placeRect.ts';
import { listenToLongPress } from './longPress.ts';

/** Fingers have a long press of their own, at the same time on every device. */
const FINGER = 'touch';

/**
 * Opens the menu of a stage, lane, card, cell or the board: by the right mouse button or a long press on it, by the Menu
 * key or Shift+F10 where the keyboard is. Answers how to stop.
 */
export function listenToMenu(board: Board, root: HTMLElement): () => void {
  // Browsers ask for a menu after the key as well, each in its own moment; that one has been opened already.
  let isByKey = false;
  const onKey = (event: KeyboardEvent): void => {
    isByKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isByKey || event.target !== root) return;
    event.preventDefault();
    openByKey(board, root);
  };
  const onPress = (): void => {
    isByKey = false;
  };
  const onMenu = (event: MouseEvent): void => {
    if (isByKey && event.target === root) {
      event.preventDefault();
      return;
    }
    if (!isForUs(event)) return;
    event.preventDefault();
    if (event instanceof PointerEvent && event.pointerType === FINGER) return;
    openAtPointer(board, root, event);
  };
  const stop = listenToLongPress(root, (press) => {
    if (isForUs(press)) openAtPointer(board, root, press);
  });
  root.addEventListener('keydown', onKey);
  root.addEventListener('pointerdown', onPress, { capture: true });
  root.addEventListener('contextmenu', onMenu);
  return () => {
    stop();
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('pointerdown', onPress, { capture: true });
    root.removeEventListener('contextmenu', onMenu);
  };
}

function openByKey(board: Board, root: HTMLElement): void {
  const place = board.place.get();
  if (place !== null && (place.kind === 'stage' || place.kind === 'lane')) {
    openOnHeader(board, place.id, null);
    return;
  }
  const rect = place === null ? null : placeRect(board.shown.get().layout, place);
  const corner = root.getBoundingClientRect();
  const { x, y, zoom } = board.camera.view.get();
  const from = rect ?? { x: -x / zoom, y: -y / zoom, height: 0 };
  const at = { x: corner.left + from.x * zoom + x, y: corner.top + (from.y + from.height) * zoom + y };
  openOnBoard(board, place?.kind === 'card' ? place.id : null, at, null);
}

function openAtPointer(board: Board, root: HTMLElement, event: MouseEvent): void {
  const at = { x: event.clientX, y: event.clientY };
  root.focus({ preventScroll: true });
  const header = headerUnder(event);
  if (header !== null) {
    openOnHeader(board, header, at);
    return;
  }
  const corner = root.getBoundingClientRect();
  const point = board.camera.toBoard({ x: at.x - corner.left, y: at.y - corner.top });
  const card = board.cardAt(point);
  if (card === null) board.session.selection.set([]);
  openOnBoard(board, card, at, board.spotAt(point));
}

/** The menu of a stage or lane, which has nothing for those who may only look. */
function openOnHeader(board: Board, id: Id, at: Point | null): void {
  if (!canEdit(board.session)) return;
  select(board, id);
  board.menu.set({ of: id, on: 'header', isOpen: true, at, isFromButton: false });
}

function openOnBoard(board: Board, card: Id | null, at: Point, spot: ReturnType<Board['spotAt']>): void {
  if (card !== null) select(board, card);
  board.session.editing.set(null);
  board.menu.set({ of: card, on: 'board', isOpen: true, at, spot, isFromButton: false });
}

function select(board: Board, id: Id): void {
  const { session } = board;
  session.editing.set(null);
  if (!session.selection.get().includes(id)) session.selection.set([id]);
}

/** The stage or lane whose header is under the pointer. */
function headerUnder({ target }: Event): Id | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-header]')?.dataset['header'] ?? null)
    : null;
}

/** Not in a field, whose own menu pastes words, nor on a tool that lies over the board. */
function isForUs(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('input, textarea') !== null) return false;
  return headerUnder(event) !== null || target.closest('[data-own-pointer]') === null;
}
