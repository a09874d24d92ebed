import { oneOf, string, text } from './field.ts';
import type { Identified } from './record.ts';

/** 1 `watch`, 2 `at risk`, 3 `failing`. */
export const RISK_LEVELS = [1, 2, 3] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number];

/** What a claim rests on; a claim without evidence is assumed. */
export const EVIDENCE_GRADES = ['assumed', 'observed', 'measured'] as const;

export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** One of the customer's needs that a stage or card (the subject) puts in danger. */
export const needAtRiskShape = {
  subject: string(''),
  /** A need id of the catalogues in `shared/needs/`. */
  need: string(''),
  level: oneOf(RISK_LEVELS, 1),
  reason: text(),
  grade: oneOf(EVIDENCE_GRADES, 'assumed'),
};

export type NeedAtRisk = Identified<typeof needAtRiskShape>;
