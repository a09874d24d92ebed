import { addCards } from '../../shared/changes/addCards.ts';
import { copyCards, placeClip, readClip } from '../../shared/journey/clip.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { removeSelection } from './removeSelection.ts';
import { spotForNewCard } from './spotForNewCard.ts';

const CLIP_TYPE = 'application/x-waymark-clip';

/** Puts the selected cards on the clipboard: whole for Waymark, as lines of text for everything else. Answers whether there were any. */
export function copySelection(session: JourneySession, data: DataTransfer): boolean {
  const snapshot = session.journey.get();
  const clip = copyCards(snapshot, session.selection.get());
  if (clip.cards.length === 0) return false;
  data.setData(CLIP_TYPE, JSON.stringify(clip));
  data.setData('text/plain', clip.cards.map(({ title }) => title).join('\n'));
  session.announcement.set(clip.cards.length === 1 ? 'Copied 1 card' : `Copied ${clip.cards.length} cards`);
  return true;
}

/** Copies the selected cards, and removes them. */
export function cutSelection(session: JourneySession, data: DataTransfer): boolean {
  if (!copySelection(session, data)) return false;
  removeSelection.perform(session);
  return true;
}

/** Pastes cards, from this journey or another, where the person is working. Answers whether there was anything to paste. */
export function pasteCards(session: JourneySession, data: DataTransfer): boolean {
  const clip = readClip(data.getData(CLIP_TYPE));
  const spot = spotForNewCard(session);
  if (clip === null || spot === null) return false;
  const fragment = placeClip(clip, session.journey.get(), spot, session.newId);
  edit(session, 'Paste', () => {
    addCards(session.document, fragment);
  });
  session.selection.set(fragment.cards.map(({ id }) => id));
  session.announcement.set(
    fragment.cards.length === 1 ? 'Pasted 1 card' : `Pasted ${fragment.cards.length} cards`,
  );
  return true;
}
