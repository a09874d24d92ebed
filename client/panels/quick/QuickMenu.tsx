import { Ellipsis } from 'lucide-react';
import { Menu, type MenuProps } from '../../ui/Menu.tsx';
import { say } from '../../words/say.ts';
import { CardItems } from '../menus/CardItems.tsx';
import { QuickButton } from './QuickButton.tsx';

/** Everything else that can be done with what is selected. */
export function QuickMenu({ state }: Pick<MenuProps, 'state'>) {
  return (
    <Menu
      align="end"
      {...(state && { state })}
      trigger={
        <QuickButton label={say('More')}>
          <Ellipsis aria-hidden />
        </QuickButton>
      }
    >
      <CardItems />
    </Menu>
  );
}
