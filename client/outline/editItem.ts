import { holdsCards } from '../../shared/journey/lane.ts';
import type { BoardPlace } from '../../shared/layout/boardPlace.ts';
import { addCard } from '../actions/addCard.ts';
import { canEdit } from '../actions/edit.ts';
import { titleRef } from '../actions/editTitle.ts';
import type { Outline } from './outline.ts';

/** Puts the caret into the title of what is at a place, or into a new card of a cell. Answers whether it could. */
export function editItem(outline: Outline, place: BoardPlace): boolean {
  const { session } = outline;
  if (!canEdit(session)) return false;
  if (place.kind === 'cell') return typeInCell(outline, place, '');
  if (session.selection.get().length > 1) return false;
  session.selection.set([place.id]);
  session.editing.set(titleRef(session, place.id));
  return true;
}

/** Begins a card at the end of a cell, with what was typed. Answers whether the cell takes cards. */
export function typeInCell(
  { session }: Outline,
  { stage, lane }: BoardPlace & { readonly kind: 'cell' },
  typed: string,
): boolean {
  const record = session.journey.get().lanes.find(({ id }) => id === lane);
  if (record === undefined || !holdsCards(record)) return false;
  const kind = record.kind === 'notes' ? 'note' : 'touchpoint';
  return addCard(session, kind, { stage, lane, index: Infinity }, typed) !== null;
}
