import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import type { Place } from '../journey/place.ts';
import { cellKey } from '../journey/snapshot.ts';

/**
 * The new places of cards that must make room for newcomers: those that have the same order as a card before the
 * newcomer, because two people inserted at the same spot, but are shown after it [P3]. Mostly none.
 */
export function roomFor(document: JourneyDocument, newcomers: ReadonlyMap<Id, Place>): Map<Id, Place> {
  const room = new Map<Id, Place>();
  if (!areOrdersShared(document, newcomers)) return room;
  const places = [...newcomers.values()];
  for (const { id, place: shown } of readJourney(document).cards.values()) {
    const stored = document.field('cards', id, 'place');
    if (stored === null || stored.order === shown.order || newcomers.has(id)) continue;
    const isInTheWay = places.some(
      ({ stage, lane, order }) =>
        stage === shown.stage && lane === shown.lane && stored.order < order && order < shown.order,
    );
    if (isInTheWay) room.set(id, { ...stored, order: shown.order });
  }
  return room;
}

/**
 * Whether two cards of a cell that gets newcomers may have the same order; looks at places only, because it is asked at
 * every drop. A card whose stage or lane is gone, but that stayed, may be shown in any cell [R4].
 */
function areOrdersShared(document: JourneyDocument, newcomers: ReadonlyMap<Id, Place>): boolean {
  const orders = new Map<string, Set<string>>();
  const stages = new Set<Id>();
  for (const { stage, lane } of newcomers.values()) {
    orders.set(cellKey(stage, lane), new Set());
    stages.add(stage);
  }
  const [goneStages, goneLanes] = [sweptBy(document, 'stages'), sweptBy(document, 'lanes')];
  let areShared = false;
  document.eachPlace((id, { stage, lane, order }) => {
    const taken = stages.has(stage) ? orders.get(cellKey(stage, lane)) : undefined;
    const swept = goneStages.get(stage) ?? goneLanes.get(lane);
    if ((taken === undefined && swept === undefined) || document.removal('cards', id) !== null) return;
    areShared ||= taken?.has(order) ?? swept?.has(id) === false;
    taken?.add(order);
  });
  return areShared;
}

/** The stages or lanes that are gone, with the cards that went with them. */
function sweptBy(document: JourneyDocument, axis: 'stages' | 'lanes'): Map<Id, ReadonlySet<Id>> {
  const gone = new Map<Id, ReadonlySet<Id>>();
  for (const id of document.collection(axis).keys()) {
    const removal = document.removal(axis, id);
    if (removal !== null) gone.set(id, new Set(removal.swept));
  }
  return gone;
}
