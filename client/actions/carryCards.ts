import { moveCards } from '../../shared/changes/moveCards.ts';
import type { Id } from '../../shared/journey/id.ts';
import { holdsCards } from '../../shared/journey/lane.ts';
import { must } from '../../shared/journey/must.ts';
import { placesIn } from '../../shared/journey/placesIn.ts';
import { cellKey, readingOrder, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';
import type { Direction } from '../../shared/layout/boardPlace.ts';
import type { Spot } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say, sayCount } from '../words/say.ts';
import { edit } from './edit.ts';

/** Moves a card one step, with what else is selected, and says where it lies now: the keyboard's way to drag. Answers whether there was room. */
export function carryCards(session: JourneySession, lead: Id, direction: Direction): boolean {
  const snapshot = session.journey.get();
  const selected = new Set([lead, ...session.selection.get()]);
  const cards = readingOrder(snapshot).filter((id) => selected.has(id));
  const spot = nextSpot(snapshot, lead, direction, selected);
  if (spot === null) return false;
  const places = placesIn(snapshot, spot, spot.index, cards.length, selected);
  const isDone = edit(
    session,
    sayCount(cards.length, 'Move {count} card', 'Move {count} cards'),
    () => {
      moveCards(session.document, new Map(cards.map((id, index) => [id, must(places[index])])));
    },
    [...cards, spot.stage, spot.lane],
  );
  if (!isDone) return false;
  session.announcement.set(movedWords(session.journey.get(), lead, cards.length));
  return true;
}

/** Where a card is shown that was moved, such as "Moved to Consideration, Frontstage, 3 of 4"; its stage may be gone by now. */
export function movedWords(snapshot: JourneySnapshot, lead: Id, count: number): string {
  const card = snapshot.cards.get(lead);
  if (card === undefined) return '';
  const { stage, lane } = card.place;
  const cell = snapshot.cells.get(cellKey(stage, lane)) ?? [];
  const where = {
    stage: nameIn(snapshot.stages, stage) ?? say('a stage without a name'),
    lane: nameIn(snapshot.lanes, lane) ?? say('a lane without a name'),
    position: cell.indexOf(lead) + 1,
    total: cell.length,
  };
  return sayCount(
    count,
    'Moved to {stage}, {lane}, {position} of {total}',
    'Moved {count} cards to {stage}, {lane}, from {position} of {total}',
    where,
  );
}

function nameIn(list: readonly { readonly id: Id; readonly name: string }[], id: Id): string | null {
  const name = list.find((one) => one.id === id)?.name.trim() ?? '';
  return name === '' ? null : name;
}

/** One place up or down in the cell, then the next lane; left and right, the next stage. */
export function nextSpot(
  snapshot: JourneySnapshot,
  lead: Id,
  direction: Direction,
  moving: ReadonlySet<Id>,
): Spot | null {
  const { stage, lane } = must(snapshot.cards.get(lead)).place;
  const others = (cell: { stage: Id; lane: Id }): Id[] =>
    (snapshot.cells.get(cellKey(cell.stage, cell.lane)) ?? []).filter((id) => !moving.has(id));
  const cell = snapshot.cells.get(cellKey(stage, lane)) ?? [];
  const index = cell.slice(0, cell.indexOf(lead)).filter((id) => !moving.has(id)).length;
  if (direction === 'left' || direction === 'right') {
    const columns = snapshot.stages.filter(({ id }) => id === stage || hasOwnColumn(snapshot, id));
    const at = columns.findIndex(({ id }) => id === stage) + (direction === 'right' ? 1 : -1);
    const next = columns[at]?.id;
    return next === undefined
      ? null
      : { stage: next, lane, index: Math.min(index, others({ stage: next, lane }).length) };
  }
  const step = direction === 'down' ? 1 : -1;
  if (index + step >= 0 && index + step <= others({ stage, lane }).length)
    return { stage, lane, index: index + step };
  const lanes = snapshot.lanes.filter((one) => holdsCards(one) && (!one.isCollapsed || one.id === lane));
  const next = lanes[lanes.findIndex(({ id }) => id === lane) + step]?.id;
  if (next === undefined) return null;
  return { stage, lane: next, index: step === 1 ? 0 : others({ stage, lane: next }).length };
}
