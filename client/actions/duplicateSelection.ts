import { addCards } from '../../shared/changes/addCards.ts';
import { duplicateCards } from '../../shared/journey/clip.ts';
import { sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** Copies the selected cards beside themselves, marks included, and selects the copies. */
export const duplicateSelection: Action = {
  id: 'duplicate',
  label: words('Duplicate'),
  group: 'Edit',
  keys: ['Mod+D'],
  isEnabled: (session) => canEdit(session) && selectedCards(session).length > 0,
  perform: (session) => {
    const fragment = duplicateCards(session.journey.get(), selectedCards(session), session.newId);
    const isDone = edit(
      session,
      sayCount(fragment.cards.length, 'Duplicate {count} card', 'Duplicate {count} cards'),
      () => {
        addCards(session.document, fragment);
      },
      fragment.cards.flatMap(({ place }) => [place.stage, place.lane]),
    );
    if (!isDone) return;
    session.selection.set(fragment.cards.map(({ id }) => id));
    session.announcement.set(
      sayCount(fragment.cards.length, 'Duplicated {count} card', 'Duplicated {count} cards'),
    );
  },
};
