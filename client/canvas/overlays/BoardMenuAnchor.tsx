import type { ReactNode } from 'react';
import { useStore } from '../../model/useStore.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import { focusAfterMenu } from '../hands/boardMenu.ts';
import { useBoard } from '../useBoard.ts';

/** Makes the menu of the selected cards, or of the board itself. */
export type RenderBoardMenu = (of: 'cards' | 'board', menu: MenuState) => ReactNode;

/** Opens the menu of what is under the pointer, or where the keyboard is, on the board. */
export function BoardMenuAnchor({ render }: { readonly render: RenderBoardMenu }) {
  const board = useBoard();
  const menu = useStore(board.menu, (one) => (one?.on === 'board' ? one : null));
  if (menu === null) return null;
  return render(menu.of === null ? 'board' : 'cards', {
    isOpen: menu.isOpen,
    at: menu.at,
    onOpenChange: (isOpen) => {
      board.menu.set({ ...menu, isOpen });
    },
    finalFocus: () => focusAfterMenu(board),
  });
}
