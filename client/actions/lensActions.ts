import type { LensKind } from '../../shared/lenses/lens.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { setLens } from './setLens.ts';

/** Each lens under its letter, and under Alt with a digit for those who turned letters off; and none under Escape. */
export const lensActions: readonly Action[] = [
  lens('needs', words('Lens: needs at risk'), 'R', 1),
  lens('moments', words('Lens: moments of truth'), 'B', 2),
  lens('pains', words('Lens: pain points'), 'S', 3),
  lens('emotion', words('Lens: emotion'), 'F', 4),
  lens('gap', words('Lens: delivery gap'), 'G', 5),
  lens('evidence', words('Lens: evidence'), 'A', 6),
  lens('coverage', words('Lens: coverage'), 'U', 7),
  {
    id: 'lens-off',
    label: words('Take the lens off'),
    group: 'View',
    keys: ['Escape'],
    isEnabled: (session) => session.viewing.lens.get() !== null,
    perform: (session) => {
      setLens(session, null);
    },
  },
];

function lens(kind: LensKind, label: string, letter: string, digit: number): Action {
  return {
    id: `lens-${kind}`,
    label,
    group: 'View',
    keys: [letter, `Alt+${digit}`],
    isOn: (session) => session.viewing.lens.get()?.kind === kind,
    isEnabled: (session) => session.isOpen.get(),
    perform: (session) => {
      const now = session.viewing.lens.get();
      setLens(session, now?.kind === kind ? null : { kind, need: null });
    },
  };
}
