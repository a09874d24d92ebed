import type { Point } from '../../../shared/layout/rect.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Spot } from '../../model/boardView.ts';
import { useStore } from '../../model/useStore.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import type { Board } from '../board.ts';

/** The menu that is open on the board, or was last. */
export interface BoardMenu {
  /** The stage, lane or card that it is for; `null` for the board itself. */
  readonly of: Id | null;
  /** On the header of a stage or lane, in the quick-mark bar, or on a card or the board, where the pointer or the keyboard is. */
  readonly on: 'header' | 'bar' | 'board';
  readonly isOpen: boolean;
  /** Where on the page it opens, if not at its button. */
  readonly at: Point | null;
  /** The cell it was opened in, for what it adds or pastes. */
  readonly spot?: Spot | null;
  /** Whether the keyboard came from its button, and goes back there. */
  readonly isFromButton: boolean;
}

/** The state of the menu on the header of `ids`, or of the one in the quick-mark bar for them. */
export function useBoardMenu(board: Board, on: BoardMenu['on'], ids: readonly Id[]): MenuState {
  const menu = useStore(board.menu, (one) =>
    one !== null && one.isOpen && one.on === on && one.of !== null && ids.includes(one.of) ? one : null,
  );
  return {
    isOpen: menu !== null,
    at: menu?.at ?? null,
    onOpenChange: (isOpen) => {
      const now = board.menu.get();
      const [of] = ids;
      if (!isOpen) board.menu.set(now && { ...now, isOpen });
      else if (of !== undefined) board.menu.set({ of, on, isOpen, at: null, isFromButton: on === 'bar' });
    },
    finalFocus: () => focusAfterMenu(board),
  };
}

/** Gives the keyboard back when a menu closes; answers whether it goes to the menu's button. */
export function focusAfterMenu(board: Board): boolean {
  const { menu, session } = board;
  if (menu.get()?.isFromButton === true) return true;
  // A name that is being typed in, or what the menu opened, keeps the keyboard.
  if (session.editing.get() === null && session.viewing.tool.get() === null) session.view.get()?.focus();
  return false;
}
