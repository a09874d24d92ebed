import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { attachPictures } from './attachPictures.ts';
import { canEdit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** Puts the pictures among the files of a clipboard on the selected card. Answers whether there were any. */
export function pastePictures(session: JourneySession, files: readonly File[]): boolean {
  const pictures = files.filter(({ type }) => type.startsWith('image/'));
  if (pictures.length === 0 || !canEdit(session)) return false;
  const [card, ...others] = selectedCards(session);
  if (card === undefined || others.length > 0)
    session.announcement.set(say('Select the card that the picture belongs to, and paste again'));
  else void attachPictures(session, card, pictures);
  return true;
}
