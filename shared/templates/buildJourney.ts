import { cardShape, type Card } from '../journey/card.ts';
import type { CHANNELS } from '../journey/channel.ts';
import type { Colour } from '../journey/colour.ts';
import { NO_RECORDS, type JourneyContent } from '../journey/content.ts';
import type { Delivery } from '../journey/delivery.ts';
import type { Emotion } from '../journey/emotion.ts';
import { headerShape, type JourneyHeader } from '../journey/header.ts';
import type { Id, NewId } from '../journey/id.ts';
import { laneShape, type LaneKind } from '../journey/lane.ts';
import { ordersBetween } from '../journey/order.ts';
import { must } from '../journey/must.ts';
import { placesInTurn } from '../journey/placesInTurn.ts';
import type { Place } from '../journey/place.ts';
import { makeRecord, readRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';
import { buildMarks, type MarksDesign } from './buildMarks.ts';

interface CardDesign extends MarksDesign, Partial<Delivery>, Partial<Pick<Card, 'owner'>> {
  readonly title: string;
  readonly description?: string;
  readonly channel?: (typeof CHANNELS)[number]['id'];
  readonly emotion?: Emotion;
  readonly tags?: readonly string[];
}

/** A stage as a template writes it down, with its touchpoints and notes. */
export interface StageDesign extends MarksDesign, Partial<Delivery> {
  readonly name: string;
  readonly description?: string;
  readonly colour?: Colour;
  /** Touchpoints in order, in the lane with the key `customer`. */
  readonly cards?: readonly CardDesign[];
  /** Notes by the key of their lane: a title, or `[title, description]`. */
  readonly notes?: Readonly<Record<string, readonly (string | readonly [string, string])[]>>;
}

/** A journey written down as data, without ids and orders: what lies inside what says where it belongs. */
export interface JourneyDesign {
  readonly header: Partial<JourneyHeader>;
  /** From top to bottom, by the key that cards name them with. */
  readonly lanes: Readonly<
    Record<string, { readonly name: string; readonly kind: LaneKind; readonly colour?: Colour }>
  >;
  readonly stages: readonly StageDesign[];
}

/** Turns a design into a journey with fresh ids and orders. */
export function buildJourney(design: JourneyDesign, newId: NewId): JourneyContent {
  const laneOrders = ordersBetween(null, null, Object.keys(design.lanes).length);
  const lanes = Object.values(design.lanes).map((lane, index) =>
    makeRecord(laneShape, newId(), { ...lane, order: must(laneOrders[index]) }),
  );
  const laneIds = new Map(Object.keys(design.lanes).map((key, index) => [key, must(lanes[index]).id]));
  const stageOrders = ordersBetween(null, null, design.stages.length);
  const stages = design.stages.map((stage, index) =>
    // `makeRecord` takes from a design what a stage has, and leaves its marks.
    makeRecord(stageShape, newId(), { ...stage, order: must(stageOrders[index]) }),
  );
  const cards: Card[] = [];
  const marked: [Id, MarksDesign][] = [];
  const placeIn = placesInTurn();
  for (const [index, stage] of design.stages.entries()) {
    const stageId = must(stages[index]).id;
    marked.push([stageId, stage]);
    const placeInLane = (key: string): Place =>
      placeIn(stageId, must(laneIds.get(key), `lane called ${key}`));
    for (const card of stage.cards ?? []) {
      const record = makeRecord(cardShape, newId(), { ...card, place: placeInLane('customer') });
      cards.push(record);
      marked.push([record.id, card]);
    }
    for (const [lane, notes] of Object.entries(stage.notes ?? {})) {
      for (const note of notes) {
        const [title, description = ''] = typeof note === 'string' ? [note] : note;
        const place = placeInLane(lane);
        cards.push(makeRecord(cardShape, newId(), { kind: 'note', title, description, place }));
      }
    }
  }
  return {
    ...NO_RECORDS,
    header: readRecord(headerShape, design.header),
    stages,
    lanes,
    cards,
    ...buildMarks(marked, newId),
  };
}
