import type { Point } from '../../../shared/layout/rect.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';

/** A finger that stays is about to drag a card, and has the quick-mark bar for the rest. */
const FINGER = 'touch';

/**
 * Opens the menu of a stage, lane or card: by the right mouse button on it, by the Menu key or Shift+F10 where the keyboard
 * is. Answers how to stop.
 */
export function listenToMenu(board: Board, root: HTMLElement): () => void {
  // Browsers ask for a menu after the key as well, each in its own moment; that one has been opened already.
  let isByKey = false;
  const onKey = (event: KeyboardEvent): void => {
    isByKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isByKey || event.target !== root) return;
    event.preventDefault();
    const place = board.place.get();
    if (place !== null && place.kind !== 'cell') open(board, place.id, null);
  };
  const onPress = (): void => {
    isByKey = false;
  };
  const onMenu = (event: MouseEvent): void => {
    if (isByKey && event.target === root) {
      event.preventDefault();
      return;
    }
    const id = subjectAt(board, root, event);
    if (id === null || !canEdit(board.session)) return;
    event.preventDefault();
    if (event instanceof PointerEvent && event.pointerType === FINGER) return;
    root.focus({ preventScroll: true });
    open(board, id, { x: event.clientX, y: event.clientY });
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('pointerdown', onPress, { capture: true });
  root.addEventListener('contextmenu', onMenu);
  return () => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('pointerdown', onPress, { capture: true });
    root.removeEventListener('contextmenu', onMenu);
  };
}

function open(board: Board, id: Id, at: Point | null): void {
  const { session } = board;
  if (!canEdit(session)) return;
  session.editing.set(null);
  if (!session.selection.get().includes(id)) session.selection.set([id]);
  const on = session.journey.get().cards.has(id) ? 'bar' : 'header';
  board.menu.set({ of: id, on, isOpen: true, at, isFromButton: false });
}

/** The stage or lane whose header is under the pointer, or the card. */
function subjectAt(board: Board, root: HTMLElement, event: MouseEvent): Id | null {
  if (!(event.target instanceof Element) || event.target.closest('input, textarea') !== null) return null;
  const header = event.target.closest<HTMLElement>('[data-header]')?.dataset['header'];
  if (header !== undefined) return header;
  if (event.target.closest('[data-own-pointer]') !== null) return null;
  const { left, top } = root.getBoundingClientRect();
  return board.cardAt(board.camera.toBoard({ x: event.clientX - left, y: event.clientY - top }));
}
