import { addCards } from '../../shared/changes/addCards.ts';
import { editText } from '../../shared/changes/editText.ts';
import { moveCards } from '../../shared/changes/moveCards.ts';
import { cardShape } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { placesIn } from '../../shared/journey/placesIn.ts';
import { onlyCards } from '../../shared/journey/content.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { cellKey, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import type { Replica } from './replicas.ts';

/** Puts a new card in a cell, before the card at `index`. */
export function addCardAt(person: Replica, id: Id, stage: Id, lane: Id, index = Infinity): void {
  const [place] = placesIn(person.reader.read(), { stage, lane }, index, 1);
  const card = makeRecord(cardShape, id, { title: id, ...(place === undefined ? {} : { place }) });
  addCards(person.document, onlyCards([card]));
}

/** Drops a card in a cell, before the card at `index`. */
export function drop(person: Replica, id: Id, stage: Id, lane: Id, index = Infinity): void {
  const [place] = placesIn(person.reader.read(), { stage, lane }, index, 1, new Set([id]));
  if (place !== undefined) moveCards(person.document, new Map([[id, place]]));
}

/** Types a title over the one a card has. */
export function retitle(person: Replica, id: Id, title: string): void {
  editText(person.document, { collection: 'cards', id, field: 'title' }, title);
}

/** The cards of a cell, in order. */
export function cellOf(snapshot: JourneySnapshot, stage: Id, lane: Id): readonly Id[] {
  return snapshot.cells.get(cellKey(stage, lane)) ?? [];
}
