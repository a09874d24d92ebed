import { Ellipsis } from 'lucide-react';
import { actionById } from '../../actions/registry.ts';
import { useSession } from '../../model/useSession.ts';
import { Menu, type MenuProps } from '../../ui/Menu.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { QuickButton } from './QuickButton.tsx';

const LISTED = ['edit-title', 'duplicate', 'make-touchpoint', 'make-note'] as const;

/** Everything else that can be done with what is selected, from the action registry. */
export function QuickMenu({ state }: Pick<MenuProps, 'state'>) {
  return (
    <Menu
      align="end"
      {...(state && { state })}
      trigger={
        <QuickButton label="More">
          <Ellipsis aria-hidden />
        </QuickButton>
      }
    >
      {LISTED.map((id) => (
        <ActionItem key={id} id={id} />
      ))}
      <MenuSeparator />
      <ActionItem id="remove" isDanger />
    </Menu>
  );
}

/** An action of the registry as a menu item, left out where it does not apply. */
function ActionItem({ id, isDanger = false }: { readonly id: string; readonly isDanger?: boolean }) {
  const session = useSession();
  const action = actionById(id);
  if (!action.isEnabled(session)) return null;
  return (
    <MenuItem
      keys={action.keys?.[0]}
      isDanger={isDanger}
      onSelect={() => {
        action.perform(session);
      }}
    >
      {action.label}
    </MenuItem>
  );
}
