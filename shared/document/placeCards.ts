import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import { cellKey, type CellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { isCardHidden, keepIfSame, type Axis, type Stored } from './axis.ts';

/** Puts every visible card in a cell that exists, and the cells' cards in order. */
export function placeCards(
  stored: ReadonlyMap<Id, Stored<Card>>,
  stages: Axis<Stage>,
  lanes: Axis<Lane>,
  previous: JourneySnapshot | null,
): Pick<JourneySnapshot, 'cards' | 'cells'> {
  const stageFor = nearestVisible(stages, () => true);
  const laneFor = nearestVisible(lanes, holdsCards);
  const cards = new Map<Id, Card>();
  const members = new Map<CellKey, Card[]>();
  for (const [id, entry] of stored) {
    if (isCardHidden(entry, stages, lanes)) continue;
    const stage = stageFor(entry.record.place.stage);
    const lane = laneFor(entry.record.place.lane);
    if (stage === null || lane === null) continue;
    const card = withPlace(entry.record, stage, lane, previous?.cards.get(id));
    cards.set(id, card);
    const key = cellKey(stage, lane);
    const cell = members.get(key);
    if (cell === undefined) members.set(key, [card]);
    else cell.push(card);
  }
  const cells = new Map<CellKey, readonly Id[]>();
  for (const [key, cell] of members) {
    cell.sort((a, b) => byOrder({ order: a.place.order, id: a.id }, { order: b.place.order, id: b.id }));
    cells.set(key, keepIfSame(previous?.cells.get(key), cell.map(({ id }) => id)));
  }
  return { cards, cells: areCellsSame(previous?.cells, cells) ? (previous?.cells ?? cells) : cells };
}

/**
 * Finds where something belongs whose stage or lane is gone: the nearest visible one before it, else the first [R4].
 * A card that somebody dropped there while somebody else removed the column is therefore never lost.
 */
function nearestVisible<T extends Stage | Lane>(axis: Axis<T>, canHold: (record: T) => boolean): (id: Id) => Id | null {
  const usable = new Set(axis.visible.filter(canHold).map(({ id }) => id));
  const first = axis.visible.find(canHold)?.id ?? null;
  const nearest = new Map<Id, Id | null>();
  let last = first;
  for (const id of axis.all) {
    if (usable.has(id)) last = id;
    nearest.set(id, last);
  }
  return (id) => nearest.get(id) ?? first;
}

function withPlace(card: Card, stage: Id, lane: Id, previous: Card | undefined): Card {
  if (card.place.stage === stage && card.place.lane === lane) return card;
  if (previous !== undefined && isSameButPlace(previous, card, stage, lane)) return previous;
  return { ...card, place: { ...card.place, stage, lane } };
}

function isSameButPlace(previous: Card, card: Card, stage: Id, lane: Id): boolean {
  const { place: before, ...rest } = previous;
  if (before.stage !== stage || before.lane !== lane || before.order !== card.place.order) return false;
  return Object.entries(rest).every(([key, value]) => card[key as keyof Card] === value);
}

function areCellsSame(
  previous: JourneySnapshot['cells'] | undefined,
  next: JourneySnapshot['cells'],
): boolean {
  if (previous === undefined || previous.size !== next.size) return false;
  for (const [key, cell] of next) if (previous.get(key) !== cell) return false;
  return true;
}
