import type { Direction } from '../../../shared/layout/boardPlace.ts';
import { canEdit } from '../../actions/edit.ts';
import { editPlace, typeInCell } from './editPlace.ts';
import type { Board } from '../board.ts';
import { carryByKey } from './carryByKey.ts';
import { chooseByKey } from '../links/chooseByKey.ts';
import { goHome, goNext } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Plain letters that stay shortcuts in an empty cell: they add the card that the person is about to type in. */
const SHORTCUTS_IN_CELLS = ['t', 'n'];

/** The keys of the board itself; what it does not know goes on to the shortcuts of the page. Answers how to stop. */
export function listenToKeys(board: Board, root: HTMLElement): () => void {
  // A ring for those who came by keyboard only; the browser's own guess is wrong once a script has moved the focus.
  let isByKeys = false;
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== root || event.isComposing) return;
    if (!isHandled(board, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = (): void => {
    isByKeys = false;
    delete root.dataset['keys'];
  };
  const onAnyKey = (): void => {
    isByKeys = true;
    if (document.activeElement === root) root.dataset['keys'] = '';
  };
  const onFocus = (): void => {
    if (isByKeys) root.dataset['keys'] = '';
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('focus', onFocus);
  window.addEventListener('keydown', onAnyKey, { capture: true });
  window.addEventListener('pointerdown', onPress, { capture: true });
  return () => {
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('focus', onFocus);
    window.removeEventListener('keydown', onAnyKey, { capture: true });
    window.removeEventListener('pointerdown', onPress, { capture: true });
  };
}

function isHandled(board: Board, event: KeyboardEvent): boolean {
  const { session } = board;
  const direction = ARROWS[event.key];
  const isMod = event.ctrlKey || event.metaKey;
  if (
    session.viewing.linkFrom.get() !== null &&
    !event.altKey &&
    !isMod &&
    chooseByKey(board, event.key, direction)
  )
    return true;
  if (direction !== undefined) {
    if (event.altKey) carryByKey(board, direction);
    else if (isMod) goHome(board, isBackward(direction) ? 'first' : 'last', isUpright(direction));
    else goNext(board, direction, event.shiftKey);
    return true;
  }
  if (event.key === 'Home' || event.key === 'End') {
    goHome(board, event.key === 'Home' ? 'first' : 'last', isMod);
    return true;
  }
  if (isMod || event.altKey) return false;
  if (event.key === 'Enter' || event.key === 'F2') return editPlace(board);
  if (event.key === 'Escape') {
    // With nothing selected it goes on to the page, which takes the lens off.
    if (session.selection.get().length === 0) return false;
    session.selection.set([]);
    return true;
  }
  if (event.key.length !== 1 || event.key === ' ' || !canEdit(session)) return false;
  const isShortcut = SHORTCUTS_IN_CELLS.includes(event.key) && !event.shiftKey;
  return !isShortcut && typeInCell(board, event.key);
}

function isBackward(direction: Direction): boolean {
  return direction === 'left' || direction === 'up';
}

/** Up and down with Mod go to the ends of the map, as Mod with Home and End do, which some keyboards lack. */
function isUpright(direction: Direction): boolean {
  return direction === 'up' || direction === 'down';
}
