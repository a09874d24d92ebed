import type { BoardPlace, Direction } from '../../../shared/layout/boardPlace.ts';
import { hasOwnColumn } from '../../../shared/layout/hasOwnColumn.ts';
import { nextPlace, rowEnd } from '../../../shared/layout/nextPlace.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { cardGroup } from '../../../shared/journey/cardGroup.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { readingOrder } from '../../../shared/journey/snapshot.ts';
import type { Board } from '../board.ts';
import { placeRect } from '../overlays/placeRect.ts';

/** Takes the keyboard one step in a direction; with `isExtending` the selection grows by the card it comes to. */
export function goNext(board: Board, direction: Direction, isExtending: boolean): void {
  const { snapshot, layout } = board.shown.get();
  const from = board.place.get();
  const next = from === null ? firstPlace(board) : nextPlace(layout, snapshot, from, direction);
  if (next !== null) arrive(board, next, isExtending);
}

/** Takes the keyboard to the start or end of its row, or of the whole board. */
export function goHome(board: Board, end: 'first' | 'last', isWhole: boolean): void {
  const { snapshot, layout } = board.shown.get();
  const from = board.place.get() ?? firstPlace(board);
  const order = shownOrder(board);
  const id = end === 'first' ? order[0] : order.at(-1);
  if (isWhole && id !== undefined) arrive(board, { kind: 'card', id }, false);
  else {
    const place = from === null ? null : rowEnd(layout, snapshot, from, end);
    if (place !== null) arrive(board, place, false);
  }
}

function arrive(board: Board, place: BoardPlace, isExtending: boolean): void {
  const { session, camera } = board;
  const { layout } = board.shown.get();
  const selected = session.selection.get();
  if (place.kind === 'cell') session.selection.set([]);
  else if (isExtending && place.kind === 'card')
    session.selection.set([...selected.filter((id) => id !== place.id), place.id]);
  else if (place.kind === 'card') session.selection.set(selectionAt(session, place.id));
  else session.selection.set([place.id]);
  board.goTo(place);
  const rect = placeRect(layout, place);
  if (rect !== null) camera.glideTo(camera.showing(rect));
}

/** A card with those that it is held together with; by itself when one is among them already, having gone in by Enter. */
function selectionAt(session: JourneySession, id: Id): readonly Id[] {
  const group = cardGroup(session.journey.get(), id);
  const [only, ...more] = session.selection.get();
  const isInside = only !== undefined && more.length === 0 && only !== id && group.includes(only);
  return isInside ? [id] : [...group.filter((other) => other !== id), id];
}

/** The cards as one reads them, without those of folded lanes. */
function shownOrder(board: Board): Id[] {
  const { snapshot, layout } = board.shown.get();
  return readingOrder(snapshot).filter((id) => layout.cards.has(id));
}

function firstPlace(board: Board): BoardPlace | null {
  const { snapshot } = board.shown.get();
  const [card] = shownOrder(board);
  if (card !== undefined) return { kind: 'card', id: card };
  const stage = snapshot.stages.find(({ id }) => hasOwnColumn(snapshot, id));
  const lane = snapshot.lanes.find(({ isCollapsed }) => !isCollapsed);
  return stage === undefined || lane === undefined ? null : { kind: 'cell', stage: stage.id, lane: lane.id };
}
