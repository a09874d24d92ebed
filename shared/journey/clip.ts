import { cardShape, type Card } from './card.ts';
import { collectionShapes, type CollectionName } from './collections.ts';
import { onlyCards, type JourneyFragment } from './content.ts';
import { fragmentOf, withFreshIds } from './fragment.ts';
import type { Id, NewId } from './id.ts';
import { holdsCards } from './lane.ts';
import { must } from './must.ts';
import type { Place } from './place.ts';
import { placesIn } from './placesIn.ts';
import { readRecord, type RecordShape } from './record.ts';
import { cellKey, readingOrder, type JourneySnapshot } from './snapshot.ts';

/** How many stages and card lanes a copied card lies from the first stage and lane that were copied. */
interface Offset {
  readonly stage: number;
  readonly lane: number;
}

/** Copied cards with their marks, free of the journey they came from. */
export interface Clip extends JourneyFragment {
  readonly format: 'waymark-clip';
  /** The journey they were copied from, which has the files of their pictures; `null` when it is not known. */
  readonly from: Id | null;
  readonly offsets: Readonly<Record<Id, Offset>>;
}

const FRAGMENT = Object.keys(onlyCards([])) as (keyof JourneyFragment & CollectionName)[];

/** At most this many cards are pasted at once; a larger clip is not ours. */
const MOST_CARDS = 5000;

/** Copies cards with everything that is marked on them; `from` is the id of their journey. */
export function copyCards(snapshot: JourneySnapshot, ids: readonly Id[], from: Id | null = null): Clip {
  const wanted = new Set(ids);
  const cards = readingOrder(snapshot)
    .filter((id) => wanted.has(id))
    .map((id) => must(snapshot.cards.get(id)));
  const lanes = snapshot.lanes.filter(holdsCards);
  const indexed = cards.map((card) => ({
    id: card.id,
    stage: snapshot.stages.findIndex(({ id }) => id === card.place.stage),
    lane: lanes.findIndex(({ id }) => id === card.place.lane),
  }));
  const firstStage = Math.min(...indexed.map(({ stage }) => stage));
  const firstLane = Math.min(...indexed.map(({ lane }) => lane));
  return {
    format: 'waymark-clip',
    from,
    offsets: Object.fromEntries(
      indexed.map(({ id, stage, lane }) => [id, { stage: stage - firstStage, lane: lane - firstLane }]),
    ),
    ...fragmentOf(snapshot, cards),
  };
}

/**
 * Gives copied cards fresh ids and places: the first one at `spot`, the others as far from it as they were when copied,
 * held at the edges of the map.
 */
export function placeClip(
  clip: Clip,
  snapshot: JourneySnapshot,
  spot: { readonly stage: Id; readonly lane: Id; readonly index: number },
  newId: NewId,
): JourneyFragment {
  const lanes = snapshot.lanes.filter(holdsCards);
  const stageAt = snapshot.stages.findIndex(({ id }) => id === spot.stage);
  const laneAt = lanes.findIndex(({ id }) => id === spot.lane);
  const cellOf = (card: Card): { stage: Id; lane: Id } => {
    const offset = clip.offsets[card.id] ?? { stage: 0, lane: 0 };
    return {
      stage: must(snapshot.stages[Math.min(stageAt + offset.stage, snapshot.stages.length - 1)]).id,
      lane: must(lanes[Math.min(laneAt + offset.lane, lanes.length - 1)]).id,
    };
  };
  const places = new Map<Id, Place>();
  for (const cards of Map.groupBy(clip.cards, (card) =>
    cellKey(cellOf(card).stage, cellOf(card).lane),
  ).values()) {
    const cell = cellOf(must(cards[0]));
    const isSpot = cell.stage === spot.stage && cell.lane === spot.lane;
    const index = isSpot ? spot.index : Infinity;
    placesIn(snapshot, cell, index, cards.length).forEach((place, i) => places.set(must(cards[i]).id, place));
  }
  return withFreshIds(clip, places, newId);
}

/** Copies cards beside themselves: each copy follows the last selected card of its cell. */
export function duplicateCards(snapshot: JourneySnapshot, ids: readonly Id[], newId: NewId): JourneyFragment {
  const clip = copyCards(snapshot, ids);
  const places = new Map<Id, Place>();
  for (const cards of Map.groupBy(clip.cards, ({ place }) => cellKey(place.stage, place.lane)).values()) {
    const { stage, lane } = must(cards[0]).place;
    const cell = snapshot.cells.get(cellKey(stage, lane)) ?? [];
    const after = cell.indexOf(must(cards.at(-1)).id) + 1;
    placesIn(snapshot, { stage, lane }, after, cards.length).forEach((place, i) =>
      places.set(must(cards[i]).id, place),
    );
  }
  return withFreshIds(clip, places, newId);
}

/** Reads a clip that came through the clipboard, where anybody can put anything; `null` when it is not one. */
export function readClip(text: string): Clip | null {
  try {
    const raw = JSON.parse(text) as Partial<Record<keyof Clip, unknown>> | null;
    if (raw?.format !== 'waymark-clip') return null;
    const cards = readRecords(cardShape, raw.cards);
    if (cards.length === 0 || cards.length > MOST_CARDS) return null;
    const records = Object.fromEntries(
      FRAGMENT.map((name) => [name, readRecords(collectionShapes[name], raw[name])]),
    ) as unknown as JourneyFragment;
    const from = typeof raw.from === 'string' ? raw.from : null;
    return { format: 'waymark-clip', from, offsets: readOffsets(raw.offsets), ...records };
  } catch {
    return null; // not JSON: a text from elsewhere
  }
}

function readRecords<S extends RecordShape>(shape: S, raw: unknown) {
  if (!Array.isArray(raw)) return [];
  return raw
    .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    .map((item) => ({ ...readRecord(shape, item), id: String(item['id']) }));
}

function readOffsets(raw: unknown): Record<Id, Offset> {
  if (typeof raw !== 'object' || raw === null) return {};
  return Object.fromEntries(
    Object.entries(raw as Record<string, Partial<Offset> | null>).map(([id, offset]) => [
      id,
      { stage: readCount(offset?.stage), lane: readCount(offset?.lane) },
    ]),
  );
}

function readCount(raw: unknown): number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : 0;
}
