import { Move } from 'lucide-react';
import type { Direction } from '../../shared/layout/boardPlace.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { useStore } from '../model/useStore.ts';
import { carry } from './listenToKeys.ts';
import { useOutline } from './outlineContext.ts';

const CARD_STEPS: readonly (readonly [direction: Direction, keys: string, label: string])[] = [
  ['up', 'Alt+↑', words('One place up')],
  ['down', 'Alt+↓', words('One place down')],
  ['left', 'Alt+←', words('To the stage before')],
  ['right', 'Alt+→', words('To the next stage')],
];
const STAGE_STEPS: typeof CARD_STEPS = [
  ['left', 'Alt+←', words('One stage earlier')],
  ['right', 'Alt+→', words('One stage later')],
];
const LANE_STEPS: typeof CARD_STEPS = [
  ['up', 'Alt+↑', words('One lane up')],
  ['down', 'Alt+↓', words('One lane down')],
];

/** Moves what is selected without keys and without dragging. */
export function MoveMenu() {
  const outline = useOutline();
  const place = useStore(outline.place);
  if (place === null || place.kind === 'cell') return null;
  const steps = place.kind === 'card' ? CARD_STEPS : place.kind === 'stage' ? STAGE_STEPS : LANE_STEPS;
  return (
    <Menu
      trigger={
        <IconButton label={say('Move')}>
          <Move aria-hidden />
        </IconButton>
      }
    >
      {steps.map(([direction, keys, label]) => (
        <MenuItem key={direction} keys={keys} onSelect={() => carry(outline, place, direction)}>
          {say(label)}
        </MenuItem>
      ))}
    </Menu>
  );
}
