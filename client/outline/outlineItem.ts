import type { Id } from '../../shared/journey/id.ts';
import { cellKey, readingOrder, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';
import type { BoardPlace } from '../../shared/layout/boardPlace.ts';
import { columnsOf } from './columns.ts';

/** The name by which the page knows a place that the keyboard can be at. */
export function itemKey(place: BoardPlace): string {
  return place.kind === 'cell' ? `cell:${cellKey(place.stage, place.lane)}` : `${place.kind}:${place.id}`;
}

/** The place of a stage, lane or card, or `null` when there is none of that id. */
export function placeOf(snapshot: JourneySnapshot, id: Id): BoardPlace | null {
  if (snapshot.cards.has(id)) return { kind: 'card', id };
  if (has(snapshot.stages, id)) return { kind: 'stage', id };
  return has(snapshot.lanes, id) ? { kind: 'lane', id } : null;
}

/** Whether a place is still there. */
export function isThere(snapshot: JourneySnapshot, place: BoardPlace): boolean {
  if (place.kind === 'cell')
    return (
      has(snapshot.stages, place.stage) &&
      has(snapshot.lanes, place.lane) &&
      hasOwnColumn(snapshot, place.stage)
    );
  return placeOf(snapshot, place.id)?.kind === place.kind;
}

/** The stage that a place lies in; `null` for lanes. */
export function stageOfPlace(snapshot: JourneySnapshot, place: BoardPlace): Id | null {
  if (place.kind === 'cell') return place.stage;
  if (place.kind === 'stage') return place.id;
  return place.kind === 'card' ? (snapshot.cards.get(place.id)?.place.stage ?? null) : null;
}

/** Where the keyboard begins. */
export function firstItem(snapshot: JourneySnapshot): BoardPlace | null {
  const [card] = readingOrder(snapshot);
  if (card !== undefined) return { kind: 'card', id: card };
  const [stage] = snapshot.stages;
  return stage === undefined ? null : { kind: 'stage', id: stage.id };
}

/** What lies nearest to a place that somebody took away: the next card of its cell or the one before, else the cell, the next stage or lane. */
export function nearestItem(
  before: JourneySnapshot,
  after: JourneySnapshot,
  gone: BoardPlace,
): BoardPlace | null {
  if (gone.kind === 'stage' || gone.kind === 'lane') {
    const axis = gone.kind === 'stage' ? 'stages' : 'lanes';
    const id = nearestOf(idsOf(before[axis]), idsOf(after[axis]), gone.id);
    return id === null ? null : { kind: gone.kind, id };
  }
  const cell = gone.kind === 'cell' ? gone : before.cards.get(gone.id)?.place;
  if (cell === undefined) return firstItem(after);
  if (gone.kind === 'card') {
    const key = cellKey(cell.stage, cell.lane);
    const card = nearestOf(before.cells.get(key) ?? [], after.cells.get(key) ?? [], gone.id);
    if (card !== null) return { kind: 'card', id: card };
  }
  const stage = nearestOf(idsOf(before.stages), idsOf(columnsOf(after)), cell.stage);
  const lane = nearestOf(idsOf(before.lanes), idsOf(after.lanes), cell.lane);
  return stage === null || lane === null ? firstItem(after) : { kind: 'cell', stage, lane };
}

/** The id itself if it is left, else the nearest that is: those after it first. */
function nearestOf(before: readonly Id[], after: readonly Id[], id: Id): Id | null {
  const left = new Set(after);
  const at = before.indexOf(id);
  const candidates = [...before.slice(Math.max(0, at)), ...before.slice(0, Math.max(0, at)).toReversed()];
  return candidates.find((one) => left.has(one)) ?? after[0] ?? null;
}

function idsOf(list: readonly { readonly id: Id }[]): Id[] {
  return list.map(({ id }) => id);
}

function has(list: readonly { readonly id: Id }[], id: Id): boolean {
  return list.some((one) => one.id === id);
}
