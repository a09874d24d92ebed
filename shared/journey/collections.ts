import { attachmentShape } from './attachment.ts';
import { cardShape } from './card.ts';
import { evidenceShape } from './evidence.ts';
import { laneShape } from './lane.ts';
import { linkShape } from './link.ts';
import { momentOfTruthShape } from './momentOfTruth.ts';
import { needAtRiskShape } from './needAtRisk.ts';
import { opportunityShape } from './opportunity.ts';
import { painPointShape } from './painPoint.ts';
import { personaShape } from './persona.ts';
import type { Identified } from './record.ts';
import { stageShape } from './stage.ts';
import { teamNeedShape } from './teamNeed.ts';

/** Every kind of record that a journey holds many of, by the name of its collection in the document. */
export const collectionShapes = {
  stages: stageShape,
  lanes: laneShape,
  cards: cardShape,
  needsAtRisk: needAtRiskShape,
  momentsOfTruth: momentOfTruthShape,
  painPoints: painPointShape,
  evidence: evidenceShape,
  opportunities: opportunityShape,
  attachments: attachmentShape,
  links: linkShape,
  teamNeeds: teamNeedShape,
  personas: personaShape,
};

export type CollectionName = keyof typeof collectionShapes;

export const COLLECTION_NAMES = Object.keys(collectionShapes) as CollectionName[];

/** The record type of a collection. */
export type RecordIn<C extends CollectionName> = Identified<(typeof collectionShapes)[C]>;

/** The collections whose records hang on a subject, and go and come back with it. */
export const HANGING = [
  'needsAtRisk',
  'momentsOfTruth',
  'painPoints',
  'evidence',
  'opportunities',
  'attachments',
] as const satisfies readonly CollectionName[];

export type HangingCollection = (typeof HANGING)[number];
