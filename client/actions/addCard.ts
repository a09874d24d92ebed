import { addCards } from '../../shared/changes/addCards.ts';
import { cardShape, type CardKind } from '../../shared/journey/card.ts';
import { onlyCards } from '../../shared/journey/content.ts';
import type { Id } from '../../shared/journey/id.ts';
import { must } from '../../shared/journey/must.ts';
import { placesIn } from '../../shared/journey/placesIn.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import type { Spot } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { canEdit, edit } from './edit.ts';
import { words } from '../words/words.ts';

/** Adds a card at a spot, selects it and puts the caret in its title; answers its id, or `null` for those who may only look. */
export function addCard(session: JourneySession, kind: CardKind, spot: Spot, title = ''): Id | null {
  if (!canEdit(session)) return null;
  const id = session.newId();
  const place = must(placesIn(session.journey.get(), spot, spot.index, 1)[0]);
  const isDone = edit(
    session,
    kind === 'note' ? words('Add note') : words('Add touchpoint'),
    () => {
      addCards(session.document, onlyCards([makeRecord(cardShape, id, { kind, title, place })]));
    },
    [spot.stage, spot.lane],
  );
  if (!isDone) return null;
  session.selection.set([id]);
  session.view.get()?.reveal(id);
  session.editing.set({ collection: 'cards', id, field: 'title' });
  return id;
}
