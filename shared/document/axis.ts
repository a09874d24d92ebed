import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import type { Lane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import type { Stage } from '../journey/stage.ts';
import type { Removal } from './journeyDocument.ts';

/** A record as it lies in the document, removed or not. */
export interface Stored<R> {
  readonly record: R;
  readonly removal: Removal | null;
}

/** A list of rows or columns as people see it, and what became of those they do not see. */
export interface Axis<T> {
  /** In order. */
  readonly visible: readonly T[];
  /** Ids of all that exist or existed, in order. */
  readonly all: readonly Id[];
  readonly removals: ReadonlyMap<Id, Removal>;
}

/** Whether a card, as read, is hidden: removed itself, or swept away with the stage or lane it still lies in [R3]. */
export function isCardHidden(card: Stored<Card>, stageAxis: Axis<Stage>, laneAxis: Axis<Lane>): boolean {
  if (card.removal !== null) return true;
  const { stage, lane } = card.record.place;
  const { id } = card.record;
  return hasSwept(stageAxis.removals.get(stage), id) || hasSwept(laneAxis.removals.get(lane), id);
}

const SWEPT = new WeakMap<Removal, ReadonlySet<Id>>();

/** Looked up and not searched: both the cards and the list of those swept may be long. */
function hasSwept(removal: Removal | undefined, card: Id): boolean {
  if (removal === undefined || removal.swept.length === 0) return false;
  const swept = SWEPT.get(removal) ?? new Set(removal.swept);
  SWEPT.set(removal, swept);
  return swept.has(card);
}

/** Far more stages, or lanes, than any journey has; what shows one goes through all cells of a map [S6]. */
export const MOST_SHOWN = 500;

/** Sorts stages or lanes and tells the visible from the removed. */
export function axisOf<T extends Stage | Lane>(
  stored: ReadonlyMap<Id, Stored<T>>,
  isNeeded: (record: T) => boolean,
): Axis<T> {
  const sorted = [...stored.values()].toSorted((a, b) => byOrder(a.record, b.record));
  const removals = new Map<Id, Removal>();
  for (const { record, removal } of sorted) if (removal !== null) removals.set(record.id, removal);
  const needed = sorted.filter(({ record }) => isNeeded(record));
  // Two people may remove the last two at once: the first of all then stays, so that cards have somewhere to lie [R5].
  // One whose addition was undone (`at` is 0) held no cards that anyone saw, so it stays only for want of another.
  const isAnyLeft = needed.some(({ removal }) => removal === null);
  const kept = isAnyLeft ? undefined : (needed.find(({ removal }) => removal?.at !== 0) ?? needed[0]);
  if (kept !== undefined) removals.delete(kept.record.id);
  const left = sorted.filter(({ record }) => !removals.has(record.id)).map(({ record }) => record);
  return {
    visible: firstOf(left, isNeeded),
    all: sorted.map(({ record }) => record.id),
    removals,
  };
}

/** As many as are shown, with one that is needed among them if there is any. */
function firstOf<T>(all: readonly T[], isNeeded: (one: T) => boolean): readonly T[] {
  if (all.length <= MOST_SHOWN) return all;
  const first = all.slice(0, MOST_SHOWN);
  const needed = first.some(isNeeded) ? undefined : all.find(isNeeded);
  return needed === undefined ? first : [...first.slice(1), needed];
}
