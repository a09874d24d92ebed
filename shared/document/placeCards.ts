import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import { byOrder, putApart, type OrderKey } from '../journey/order.ts';
import { isSamePlace, type Place } from '../journey/place.ts';
import { cellKey, type CellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { isCardHidden, type Axis, type Stored } from './axis.ts';
import { keepIfSame, keepMapIfSame } from './keepIfSame.ts';

/** Puts every visible card in a cell that exists, and the cells' cards in order. */
export function placeCards(
  stored: ReadonlyMap<Id, Stored<Card>>,
  stages: Axis<Stage>,
  lanes: Axis<Lane>,
  previous: JourneySnapshot | null,
): Pick<JourneySnapshot, 'cards' | 'cells'> {
  const stageFor = nearestVisible(stages, () => true);
  const laneFor = nearestVisible(lanes, holdsCards);
  const members = new Map<CellKey, Cell>();
  for (const entry of stored.values()) {
    if (isCardHidden(entry, stages, lanes)) continue;
    const { id, place } = entry.record;
    const stage = stageFor(place.stage);
    const lane = laneFor(place.lane);
    if (stage === null || lane === null) continue;
    const key = cellKey(stage, lane);
    const cell = members.get(key);
    const member = { id, order: place.order, card: entry.record };
    if (cell === undefined) members.set(key, { stage, lane, members: [member] });
    else cell.members.push(member);
  }
  const cards = new Map<Id, Card>();
  const cells = new Map<CellKey, readonly Id[]>();
  for (const [key, cell] of members) {
    const sorted = cell.members.toSorted(byOrder);
    const orders = putApart(sorted.map(({ order }) => order));
    for (const [index, { id, card, order }] of sorted.entries()) {
      const place = { stage: cell.stage, lane: cell.lane, order: orders[index] ?? order };
      cards.set(id, withPlace(card, place, previous?.cards.get(id)));
    }
    const ids = sorted.map(({ id }) => id);
    cells.set(key, keepIfSame(previous?.cells.get(key), ids));
  }
  return {
    cards: keepMapIfSame(previous?.cards, cards),
    cells: keepMapIfSame(previous?.cells, cells),
  };
}

/** Where cards changed but none came, went or moved, or none changed: the cards as they lay, with what they say now. */
export function retouchCards(
  stored: ReadonlyMap<Id, Stored<Card>>,
  retouched: ReadonlySet<Id> | null,
  previous: JourneySnapshot['cards'],
): JourneySnapshot['cards'] {
  if (retouched === null) return previous;
  const cards = new Map(previous);
  for (const id of retouched) {
    const before = previous.get(id);
    const entry = stored.get(id);
    if (before !== undefined && entry !== undefined)
      cards.set(id, withPlace(entry.record, before.place, before));
  }
  return cards;
}

interface Cell {
  readonly stage: Id;
  readonly lane: Id;
  readonly members: { readonly id: Id; readonly order: OrderKey; readonly card: Card }[];
}

/**
 * Finds where something belongs whose stage or lane is gone: the nearest visible one before it, else the first [R4].
 * A card that somebody dropped there while somebody else removed the column is therefore never lost.
 */
function nearestVisible<T extends Stage | Lane>(
  axis: Axis<T>,
  canHold: (record: T) => boolean,
): (id: Id) => Id | null {
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

function withPlace(card: Card, place: Place, previous: Card | undefined): Card {
  if (isSamePlace(card.place, place)) return card;
  if (previous !== undefined && isSamePlace(previous.place, place) && isSameButPlace(previous, card))
    return previous;
  return { ...card, place };
}

function isSameButPlace(previous: Card, card: Card): boolean {
  return Object.keys(card).every(
    (key) => key === 'place' || card[key as keyof Card] === previous[key as keyof Card],
  );
}
