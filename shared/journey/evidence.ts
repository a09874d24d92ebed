import {
  oneOf,
  optionalDay,
  optionalNumber,
  optionalOneOf,
  optionalString,
  optionalWebAddress,
  string,
  text,
} from './field.ts';
import { EVIDENCE_GRADES } from './needAtRisk.ts';
import { orderField } from './order.ts';
import type { Identified } from './record.ts';

/** Where the voice of the customer was heard. */
export const EVIDENCE_SOURCES = [
  'interview',
  'survey',
  'call recording',
  'ticket',
  'social',
  'analytics',
  'observation',
] as const;

/** What a score is measured on: net promoter 0–10, satisfaction 1–5, effort 1–7. */
export const SCORE_SCALES = ['nps', 'csat', 'ces'] as const;

export type ScoreScale = (typeof SCORE_SCALES)[number];

/** The lowest and highest score of each scale. */
export const SCALE_RANGE: Readonly<Record<ScoreScale, readonly [least: number, most: number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};

/** Voice of the customer: a quote or a figure, about a stage, a card, a need at risk or a pain point (the subject). */
export const evidenceShape = {
  subject: string(''),
  quote: text(),
  source: oneOf(EVIDENCE_SOURCES, 'interview'),
  heardOn: optionalDay(),
  /** The id of a persona of this journey. */
  persona: optionalString(),
  score: optionalNumber(-100, 100),
  scale: optionalOneOf(SCORE_SCALES),
  sample: optionalNumber(1, 1_000_000_000, { isWhole: true }),
  link: optionalWebAddress(),
  grade: oneOf(EVIDENCE_GRADES, 'observed'),
  order: orderField(),
};

export type Evidence = Identified<typeof evidenceShape>;
