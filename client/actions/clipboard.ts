import { copyCards, type Clip } from '../../shared/journey/clip.ts';
import { tableOfCards } from '../../shared/journey/tableOfCards.ts';
import { writeTextTable } from '../../shared/journey/textTable.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { sayCount } from '../words/say.ts';
import { writeHtmlTable } from './htmlTable.ts';
import { CLIP_TYPE, type Pasted } from './pasted.ts';
import { pasteInto } from './pasteInto.ts';
import { removeSelection } from './removeSelection.ts';
import { pastePictures } from './pastePictures.ts';
import { spotForNewCard } from './spotForNewCard.ts';

/**
 * Puts the selected cards on the clipboard: whole for Waymark, as a table for spreadsheets and as lines of text for
 * everything else. Answers whether there were any.
 */
export function copySelection(session: JourneySession, data: DataTransfer): boolean {
  const snapshot = session.journey.get();
  const clip: Clip = copyCards(snapshot, session.selection.get(), session.journeyId);
  if (clip.cards.length === 0) return false;
  const whole = JSON.stringify(clip);
  const table = tableOfCards(
    snapshot,
    clip.cards.map(({ id }) => id),
  );
  data.setData(CLIP_TYPE, whole);
  data.setData('text/html', writeHtmlTable(table, whole));
  data.setData('text/plain', writeTextTable(table));
  session.announcement.set(sayCount(clip.cards.length, 'Copied {count} card', 'Copied {count} cards'));
  return true;
}

/** Copies the selected cards, and removes them. */
export function cutSelection(session: JourneySession, data: DataTransfer): boolean {
  if (!copySelection(session, data)) return false;
  removeSelection.perform(session);
  return true;
}

/**
 * Pastes cards, a table or text where the person is working, or else a picture on the card that is selected. Answers
 * whether there was anything to paste.
 */
export function pasteCards(session: JourneySession, data: DataTransfer): boolean {
  const pasted: Pasted = {
    clip: data.getData(CLIP_TYPE),
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
  };
  const spot = spotForNewCard(session);
  return (spot !== null && pasteInto(session, pasted, spot)) || pastePictures(session, [...data.files]);
}
