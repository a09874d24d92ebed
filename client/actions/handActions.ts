import type { Hand } from '../model/viewing.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** What the pointer does on the board: selects and carries, or pulls the board. */
export const handActions: readonly Action[] = [
  hand('select', words('Select'), 'V', words('The pointer selects and moves cards')),
  hand('hand', words('Hand: move the board'), 'H', words('The pointer moves the board')),
];

function hand(name: Hand, label: string, key: string, said: string): Action {
  return {
    id: `hand-${name}`,
    label,
    group: 'View',
    keys: [key],
    isEnabled: ({ view }) => view.get() !== null,
    isOn: ({ viewing }) => viewing.hand.get() === name,
    perform: ({ viewing, announcement }) => {
      viewing.hand.set(name);
      announcement.set(say(said));
    },
  };
}
