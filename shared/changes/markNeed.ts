import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { EvidenceGrade, RiskLevel } from '../journey/needAtRisk.ts';
import { needAtRiskShape } from '../journey/needAtRisk.ts';
import { makeRecord } from '../journey/record.ts';
import { needsOn } from './marksOn.ts';

/** Says that a stage or card puts a need at risk, or changes the level or grade of a mark that says so already. */
export function markNeed(
  document: JourneyDocument,
  mark: {
    readonly id: Id;
    readonly subject: Id;
    readonly need: string;
    readonly level?: RiskLevel;
    readonly grade?: EvidenceGrade;
  },
): void {
  const { id, subject, need, ...fields } = mark;
  const existing = needsOn(document, subject, need);
  if (existing.length === 0) {
    document.add((add) => {
      add('needsAtRisk', makeRecord(needAtRiskShape, id, { subject, need, ...fields }));
    });
    return;
  }
  document.transact(() => {
    for (const twin of existing) document.set('needsAtRisk', twin, fields);
  });
}
