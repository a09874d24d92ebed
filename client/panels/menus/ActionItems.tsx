import { Check } from 'lucide-react';
import type { Action } from '../../actions/action.ts';
import { actionById } from '../../actions/registry.ts';
import { useSession } from '../../model/useSession.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSeparator } from '../../ui/MenuSeparator.tsx';
import { say } from '../../words/say.ts';

/** Groups of actions of the registry as menu items, a line between groups; those that cannot be done now are left out. */
export function ActionItems({ groups }: { readonly groups: readonly (readonly string[])[] }) {
  const session = useSession();
  const shown = groups
    .map((ids) => ids.map(actionById).filter((action) => action.isEnabled(session)))
    .filter((group) => group.length > 0);
  return shown.map((group, index) => (
    <div key={group[0]?.id} role="group">
      {index > 0 && <MenuSeparator />}
      {group.map((action) => (
        <ActionItem key={action.id} action={action} />
      ))}
    </div>
  ));
}

function ActionItem({ action }: { readonly action: Action }) {
  const session = useSession();
  return (
    <MenuItem
      keys={action.keys?.[0]}
      isDanger={action.id === 'remove'}
      {...(action.isOn?.(session) === true && { icon: <Check role="img" aria-label={say('On')} /> })}
      onSelect={() => {
        action.perform(session);
      }}
    >
      {say(action.label)}
    </MenuItem>
  );
}
