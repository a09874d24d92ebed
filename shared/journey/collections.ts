import { cardShape } from './card.ts';
import { laneShape } from './lane.ts';
import { momentOfTruthShape } from './momentOfTruth.ts';
import { needAtRiskShape } from './needAtRisk.ts';
import { painPointShape } from './painPoint.ts';
import type { Identified } from './record.ts';
import { stageShape } from './stage.ts';

/** Every kind of record that a journey holds many of, by the name of its collection in the document. */
export const collectionShapes = {
  stages: stageShape,
  lanes: laneShape,
  cards: cardShape,
  needsAtRisk: needAtRiskShape,
  momentsOfTruth: momentOfTruthShape,
  painPoints: painPointShape,
};

export type CollectionName = keyof typeof collectionShapes;

export const COLLECTION_NAMES = Object.keys(collectionShapes) as CollectionName[];

/** The record type of a collection. */
export type RecordIn<C extends CollectionName> = Identified<(typeof collectionShapes)[C]>;
