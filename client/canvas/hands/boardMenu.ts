import type { Point } from '../../../shared/layout/rect.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { useStore } from '../../model/useStore.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import type { Board } from '../board.ts';

/** The menu that is open on the board, or was last. */
export interface BoardMenu {
  /** The stage, lane or card that it is for. */
  readonly of: Id;
  /** On the header of a stage or lane, or in the quick-mark bar. */
  readonly on: 'header' | 'bar';
  readonly isOpen: boolean;
  /** Where on the page it opens, if not at its button. */
  readonly at: Point | null;
  /** Whether the keyboard came from its button, and goes back there. */
  readonly isFromButton: boolean;
}

/** The state of the menu on the header of `ids`, or of the one in the quick-mark bar for them. */
export function useBoardMenu(board: Board, on: BoardMenu['on'], ids: readonly Id[]): MenuState {
  const menu = useStore(board.menu, (one) =>
    one !== null && one.isOpen && one.on === on && ids.includes(one.of) ? one : null,
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
    finalFocus: () => {
      if (board.menu.get()?.isFromButton === true) return true;
      // A name that is being typed in keeps the keyboard.
      if (board.session.editing.get() === null) board.session.view.get()?.focus();
      return false;
    },
  };
}
