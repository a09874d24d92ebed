import type { Id } from '../journey/id.ts';
import type { MomentOfTruth } from '../journey/momentOfTruth.ts';
import type { EvidenceGrade, NeedAtRisk } from '../journey/needAtRisk.ts';
import { EVIDENCE_GRADES } from '../journey/needAtRisk.ts';
import type { PainPoint } from '../journey/painPoint.ts';
import { evidenceOn, marksOf, type JourneySnapshot } from '../journey/snapshot.ts';

/** What says something about the customer that may or may not be so. */
export type ClaimMark = NeedAtRisk | PainPoint | MomentOfTruth;

/** A claim, and what it rests on. */
export interface Claim {
  readonly kind: 'need' | 'moment' | 'pain';
  readonly mark: ClaimMark;
  readonly grade: EvidenceGrade;
}

/** Everything that is claimed on a stage or card: its needs at risk, its moment of truth, its pain points. */
export function claimsOn(snapshot: JourneySnapshot, subject: Id): Claim[] {
  const { needs, momentOfTruth, painPoints } = marksOf(snapshot, subject);
  const claim =
    (kind: Claim['kind']) =>
    (mark: ClaimMark): Claim => ({ kind, mark, grade: claimGrade(snapshot, mark) });
  return [
    ...needs.map(claim('need')),
    ...(momentOfTruth === null ? [] : [momentOfTruth].map(claim('moment'))),
    ...painPoints.map(claim('pain')),
  ];
}

/**
 * What a claim rests on: the best grade of its evidence, or of what a need at risk says of itself; `assumed` with
 * neither. A moment of truth has no evidence of its own, and rests on that of its stage or card.
 */
export function claimGrade(snapshot: JourneySnapshot, mark: ClaimMark): EvidenceGrade {
  const own = 'grade' in mark ? [mark.grade] : [];
  const heard = evidenceOn(snapshot, 'stake' in mark ? mark.subject : mark.id).map(({ grade }) => grade);
  const grades = new Set([...own, ...heard]);
  return EVIDENCE_GRADES.findLast((grade) => grades.has(grade)) ?? 'assumed';
}

/** Whether a claim, or anything that is claimed on a stage or card, is only assumed. */
export function isAssumed(snapshot: JourneySnapshot, claim: ClaimMark | Id): boolean {
  if (typeof claim !== 'string') return claimGrade(snapshot, claim) === 'assumed';
  return claimsOn(snapshot, claim).some(({ grade }) => grade === 'assumed');
}
