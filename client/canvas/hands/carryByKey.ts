import { moveCards } from '../../../shared/changes/moveCards.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { must } from '../../../shared/journey/must.ts';
import { placesIn } from '../../../shared/journey/placesIn.ts';
import { cellKey, readingOrder, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { Direction } from '../../../shared/layout/boardPlace.ts';
import { nudge } from '../../actions/arrange.ts';
import { canEdit, edit } from '../../actions/edit.ts';
import type { Spot } from '../../model/boardView.ts';
import type { Board } from '../board.ts';
import { cardWords } from '../cards/cardWords.ts';
import { rectOf } from '../view/createBoardView.ts';

/** Moves the selected cards, or the stage or lane that the keyboard is at, one step: the keyboard's way to drag. */
export function carryByKey(board: Board, direction: Direction): void {
  const { session } = board;
  if (!canEdit(session)) return;
  const place = board.place.get();
  const isForward = direction === 'right' || direction === 'down';
  if (place?.kind === 'stage' && (direction === 'left' || direction === 'right')) {
    nudge(session, 'stages', place.id, isForward ? 1 : -1);
  } else if (place?.kind === 'lane' && (direction === 'up' || direction === 'down')) {
    nudge(session, 'lanes', place.id, isForward ? 1 : -1);
  } else if (place?.kind === 'card') carryCards(board, place.id, direction);
}

function carryCards(board: Board, lead: Id, direction: Direction): void {
  const { session } = board;
  const snapshot = session.journey.get();
  const selected = new Set([lead, ...session.selection.get()]);
  const cards = readingOrder(snapshot).filter((id) => selected.has(id));
  const spot = nextSpot(snapshot, lead, direction, selected);
  if (spot === null) return;
  const places = placesIn(snapshot, spot, spot.index, cards.length, selected);
  edit(session, cards.length === 1 ? 'Move card' : 'Move cards', () => {
    moveCards(session.document, new Map(cards.map((id, index) => [id, must(places[index])])));
  });
  session.announcement.set(cardWords(session.journey.get(), lead));
  const rect = rectOf(board, lead);
  if (rect !== null) board.camera.glideTo(board.camera.showing(rect));
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
    const at = snapshot.stages.findIndex(({ id }) => id === stage) + (direction === 'right' ? 1 : -1);
    const next = snapshot.stages[at]?.id;
    return next === undefined
      ? null
      : { stage: next, lane, index: Math.min(index, others({ stage: next, lane }).length) };
  }
  const step = direction === 'down' ? 1 : -1;
  if (index + step >= 0 && index + step <= others({ stage, lane }).length)
    return { stage, lane, index: index + step };
  const lanes = snapshot.lanes.filter(holdsCards);
  const next = lanes[lanes.findIndex(({ id }) => id === lane) + step]?.id;
  if (next === undefined) return null;
  return { stage, lane: next, index: step === 1 ? 0 : others({ stage, lane: next }).length };
}
