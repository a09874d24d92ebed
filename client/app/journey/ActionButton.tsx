import type { Action } from '../../actions/action.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { ActionIcon } from './ActionIcon.tsx';
import { useAction } from './useAction.ts';

/** An action of the registry as a button. */
export function ActionButton({
  action,
  side = 'bottom',
}: {
  readonly action: Action;
  readonly side?: 'top' | 'right' | 'bottom';
}) {
  const { isEnabled, isOn, perform } = useAction(action);
  return (
    <IconButton
      label={say(action.label)}
      keys={action.keys?.[0]}
      side={side}
      disabled={!isEnabled}
      {...(isOn !== undefined && { isPressed: isOn })}
      onClick={perform}
    >
      <ActionIcon id={action.id} />
    </IconButton>
  );
}
