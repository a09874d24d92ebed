import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { attachPictures } from './attachPictures.ts';
import { canEdit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** Asks for pictures to put on the selected card. */
export const addPictureAction: Action = {
  id: 'add-picture',
  label: words('Add a picture'),
  group: 'Add',
  isEnabled: (session) => canEdit(session) && selectedCards(session).length === 1,
  perform: (session) => {
    const [card] = selectedCards(session);
    if (card !== undefined) choosePictures(session, card);
  },
};

/** Lets a person choose files, and puts them on a card. */
export function choosePictures(session: JourneySession, card: Id): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.multiple = true;
  input.addEventListener('change', () => {
    void attachPictures(session, card, [...(input.files ?? [])]);
  });
  input.click();
}
