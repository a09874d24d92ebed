import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { PainPoint } from '../journey/painPoint.ts';

/** Says how bad a pain point is and how often it hurts. */
export function ratePainPoint(
  document: JourneyDocument,
  { id, ...rating }: { readonly id: Id } & Partial<Pick<PainPoint, 'severity' | 'frequency'>>,
): void {
  document.transact(() => {
    document.set('painPoints', id, rating);
  });
}
