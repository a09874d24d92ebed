import { addCards } from '../../../shared/changes/addCards.ts';
import { moveCards } from '../../../shared/changes/moveCards.ts';
import { duplicateCards } from '../../../shared/journey/clip.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { firstLock } from '../../../shared/journey/lockOn.ts';
import { must } from '../../../shared/journey/must.ts';
import { placesIn } from '../../../shared/journey/placesIn.ts';
import { cellKey, readingOrder, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { LayoutSource } from '../../../shared/layout/journeyLayout.ts';
import { withoutCards } from '../../../shared/layout/placeTogether.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { dropSpot } from '../../../shared/layout/spotAt.ts';
import { movedWords } from '../../actions/carryCards.ts';
import { edit, isHeldByLock } from '../../actions/edit.ts';
import type { Spot } from '../../model/boardView.ts';
import { sayCount } from '../../words/say.ts';
import type { Board } from '../board.ts';

/** Cards in the hand. */
export interface CardDrag {
  /** In reading order. */
  readonly cards: readonly Id[];
  /** The ids that stand for them in the gap: their own, or those of the copies to come. */
  readonly landing: readonly Id[];
  readonly isCopy: boolean;
  /** Where the hand took hold, in board units. */
  readonly from: Point;
  /** Where they would land now. */
  readonly spot: Spot | null;
}

/** Takes the selected cards into the hand at a point of the board. */
export function beginDrag(board: Board, from: Point): void {
  const { snapshot } = board.shown.get();
  const selected = new Set(board.session.selection.get());
  const cards = readingOrder(snapshot).filter((id) => selected.has(id));
  if (cards.length === 0) return;
  board.hovered.set(null);
  board.dragOffset.set({ x: 0, y: 0 });
  board.drag.set({ cards, landing: cards, isCopy: false, from, spot: null });
}

/** Follows the hand: the cards go with it, and a gap opens where they would land. */
export function dragTo(board: Board, point: Point, isCopy: boolean): void {
  const drag = board.drag.get();
  if (drag === null) return;
  const offset = { x: point.x - drag.from.x, y: point.y - drag.from.y };
  board.dragOffset.set(offset);
  board.session.presence.update({ drag: { cards: drag.cards, dx: offset.x, dy: offset.y } });
  const { snapshot, layout } = board.shown.get();
  const rest = isCopy ? snapshot : restOf(snapshot, drag.cards);
  const gap = drag.spot === null || drag.isCopy !== isCopy ? null : { ...drag.spot, size: drag.cards.length };
  const wanted = dropSpot(layout, rest, point, gap);
  // Nothing opens in a cell that is locked.
  const spot = wanted !== null && firstLock(snapshot, [wanted.stage, wanted.lane]) === null ? wanted : null;
  if (drag.isCopy === isCopy && isSameSpot(spot, drag.spot)) return;
  board.drag.set({
    ...drag,
    spot,
    isCopy,
    landing: isCopy ? drag.cards.map((id) => `copy of ${id}`) : drag.cards,
  });
}

/** The journey without the cards in the hand; made once a drag, not for every move of the pointer. */
function restOf(snapshot: JourneySnapshot, cards: readonly Id[]): LayoutSource {
  const known = rests.get(cards);
  if (known?.snapshot === snapshot) return known.source;
  const source = withoutCards(snapshot, new Set(cards));
  rests.set(cards, { snapshot, source });
  return source;
}

/** What was left of the journey, by the list of the cards in the hand. */
const rests = new WeakMap<
  readonly Id[],
  { readonly snapshot: JourneySnapshot; readonly source: LayoutSource }
>();

/** Puts the cards down where the gap is: one write. */
export function drop(board: Board): void {
  const drag = board.drag.get();
  if (drag === null) return;
  const { session } = board;
  const snapshot = session.journey.get();
  const cards = drag.cards.filter((id) => snapshot.cards.has(id));
  if (drag.spot !== null && cards.length > 0) {
    if (drag.isCopy) dropCopies(board, cards, drag.spot);
    else dropCards(board, snapshot, cards, drag.spot);
  }
  if (drag.spot === null) sayWhyNot(board, drag);
  letGo(board);
}

/** Where a lock keeps the cards out, says so. */
function sayWhyNot(board: Board, { from }: CardDrag): void {
  const { x, y } = board.dragOffset.get();
  const spot = board.spotAt({ x: from.x + x, y: from.y + y });
  if (spot !== null) isHeldByLock(board.session, [spot.stage, spot.lane]);
}

/** Leaves everything where it was. */
export function letGo(board: Board): void {
  board.session.presence.update({ drag: null });
  board.drag.set(null);
}

function dropCards(board: Board, snapshot: JourneySnapshot, cards: readonly Id[], spot: Spot): void {
  const moving = new Set(cards);
  const before = withoutCards(snapshot, moving).cells.get(cellKey(spot.stage, spot.lane)) ?? [];
  const after = [...before.slice(0, spot.index), ...cards, ...before.slice(spot.index)];
  const now = snapshot.cells.get(cellKey(spot.stage, spot.lane)) ?? [];
  if (after.length === now.length && after.every((id, index) => id === now[index])) return;
  const places = placesIn(snapshot, spot, spot.index, cards.length, moving);
  const isDone = edit(
    board.session,
    sayCount(cards.length, 'Move {count} card', 'Move {count} cards'),
    () => {
      moveCards(board.session.document, new Map(cards.map((id, index) => [id, must(places[index])])));
    },
    [...cards, spot.stage, spot.lane],
  );
  if (!isDone) return;
  board.session.announcement.set(movedWords(board.session.journey.get(), must(cards[0]), cards.length));
}

function dropCopies(board: Board, cards: readonly Id[], spot: Spot): void {
  const { session } = board;
  const snapshot = session.journey.get();
  const fragment = duplicateCards(snapshot, cards, session.newId);
  const places = placesIn(snapshot, spot, spot.index, fragment.cards.length);
  const placed = fragment.cards.map((card, index) => ({ ...card, place: must(places[index]) }));
  const isDone = edit(
    session,
    sayCount(placed.length, 'Duplicate {count} card', 'Duplicate {count} cards'),
    () => {
      addCards(session.document, { ...fragment, cards: placed });
    },
    [spot.stage, spot.lane],
  );
  if (!isDone) return;
  session.selection.set(placed.map(({ id }) => id));
}

function isSameSpot(a: Spot | null, b: Spot | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.stage === b.stage && a.lane === b.lane && a.index === b.index)
  );
}
