import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { momentOfTruthShape, type MomentOfTruth } from '../journey/momentOfTruth.ts';
import { makeRecord } from '../journey/record.ts';
import { momentsOn } from './marksOn.ts';

/** Marks a stage or card as a moment of truth, or changes the mark that it has. */
export function markMomentOfTruth(
  document: JourneyDocument,
  mark: { readonly id: Id; readonly subject: Id } & Partial<Pick<MomentOfTruth, 'stake' | 'state' | 'kind'>>,
): void {
  const { id, subject, ...fields } = mark;
  const existing = momentsOn(document, subject);
  if (existing.length === 0) {
    document.add((add) => {
      add('momentsOfTruth', makeRecord(momentOfTruthShape, id, { subject, ...fields }));
    });
    return;
  }
  document.transact(() => {
    for (const twin of existing) document.set('momentsOfTruth', twin, fields);
  });
}
