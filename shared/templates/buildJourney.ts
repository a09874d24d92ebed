import { cardShape, type Card } from '../journey/card.ts';
import type { CHANNELS } from '../journey/channel.ts';
import type { Colour } from '../journey/colour.ts';
import { NO_RECORDS, type JourneyContent } from '../journey/content.ts';
import type { Emotion } from '../journey/emotion.ts';
import { headerShape, type JourneyHeader } from '../journey/header.ts';
import type { Id, NewId } from '../journey/id.ts';
import { laneShape, type LaneKind } from '../journey/lane.ts';
import { momentOfTruthShape, type MomentOfTruth } from '../journey/momentOfTruth.ts';
import {
  needAtRiskShape,
  type EvidenceGrade,
  type NeedAtRisk,
  type RiskLevel,
} from '../journey/needAtRisk.ts';
import { ordersBetween } from '../journey/order.ts';
import { painPointShape, type Frequency, type PainPoint, type Severity } from '../journey/painPoint.ts';
import { must } from '../journey/must.ts';
import { placesInTurn } from '../journey/placesInTurn.ts';
import type { Place } from '../journey/place.ts';
import { makeRecord, readRecord } from '../journey/record.ts';
import { stageShape } from '../journey/stage.ts';

/** The marks of a stage or card, as a template writes them down. */
interface MarksDesign {
  /** `[need, level, reason, evidence grade]`; assumed unless said. */
  readonly needs?: readonly (readonly [
    need: string,
    level: RiskLevel,
    reason: string,
    grade?: EvidenceGrade,
  ])[];
  readonly moment?: Pick<MomentOfTruth, 'stake' | 'state' | 'reason'> & Partial<Pick<MomentOfTruth, 'kind'>>;
  readonly pains?: readonly PainDesign[];
}

interface PainDesign {
  readonly title: string;
  readonly description?: string;
  readonly severity: Severity;
  readonly frequency: Frequency;
  readonly needs: readonly string[];
}

interface CardDesign extends MarksDesign {
  readonly title: string;
  readonly description?: string;
  readonly channel?: (typeof CHANNELS)[number]['id'];
  readonly emotion?: Emotion;
  readonly tags?: readonly string[];
}

interface StageDesign extends MarksDesign {
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
  const stages = design.stages.map(({ name, description, colour }, index) =>
    makeRecord(stageShape, newId(), {
      name,
      order: must(stageOrders[index]),
      ...(description !== undefined && { description }),
      ...(colour !== undefined && { colour }),
    }),
  );
  const cards: Card[] = [];
  const marks: Marks = { needsAtRisk: [], momentsOfTruth: [], painPoints: [] };
  const placeIn = placesInTurn();
  for (const [index, stage] of design.stages.entries()) {
    const stageId = must(stages[index]).id;
    addMarks(marks, stage, stageId, newId);
    const placeInLane = (key: string): Place =>
      placeIn(stageId, must(laneIds.get(key), `lane called ${key}`));
    for (const card of stage.cards ?? []) {
      // `makeRecord` takes from a design what a card has, and leaves its marks.
      const record = makeRecord(cardShape, newId(), { ...card, place: placeInLane('customer') });
      cards.push(record);
      addMarks(marks, card, record.id, newId);
    }
    for (const [lane, notes] of Object.entries(stage.notes ?? {})) {
      for (const note of notes) {
        const [title, description = ''] = typeof note === 'string' ? [note] : note;
        const place = placeInLane(lane);
        cards.push(makeRecord(cardShape, newId(), { kind: 'note', title, description, place }));
      }
    }
  }
  return { ...NO_RECORDS, header: readRecord(headerShape, design.header), stages, lanes, cards, ...marks };
}

type Marks = { needsAtRisk: NeedAtRisk[]; momentsOfTruth: MomentOfTruth[]; painPoints: PainPoint[] };

function addMarks(
  marks: Marks,
  { needs = [], moment, pains = [] }: MarksDesign,
  subject: Id,
  newId: NewId,
): void {
  for (const [need, level, reason, grade = 'assumed'] of needs) {
    marks.needsAtRisk.push(makeRecord(needAtRiskShape, newId(), { subject, need, level, reason, grade }));
  }
  if (moment !== undefined) {
    marks.momentsOfTruth.push(makeRecord(momentOfTruthShape, newId(), { subject, ...moment }));
  }
  const orders = ordersBetween(null, null, pains.length);
  for (const [index, pain] of pains.entries()) {
    marks.painPoints.push(
      makeRecord(painPointShape, newId(), { ...pain, subject, order: must(orders[index]) }),
    );
  }
}
