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
  return (
    (stageAxis.removals.get(stage)?.swept.includes(id) ?? false) ||
    (laneAxis.removals.get(lane)?.swept.includes(id) ?? false)
  );
}

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
  return {
    visible: sorted.filter(({ record }) => !removals.has(record.id)).map(({ record }) => record),
    all: sorted.map(({ record }) => record.id),
    removals,
  };
}
