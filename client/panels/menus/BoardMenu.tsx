import { Menu, type MenuState } from '../../ui/Menu.tsx';
import { ActionItems } from './ActionItems.tsx';
import { CardItems } from './CardItems.tsx';
import { BOARD_MENU } from './menuGroups.ts';

/** The menu of the selected cards, or of a cell and the board itself, where it was asked for. */
export function BoardMenu({ of, state }: { readonly of: 'cards' | 'board'; readonly state: MenuState }) {
  return <Menu state={state}>{of === 'cards' ? <CardItems /> : <ActionItems groups={BOARD_MENU} />}</Menu>;
}
