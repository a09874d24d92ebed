import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { PainPoint } from '../journey/painPoint.ts';

/** Says how bad a pain point is and how often it hurts, by rating or by the share of customers whom it hurts. */
export function ratePainPoint(
  document: JourneyDocument,
  { id, ...rating }: { readonly id: Id } & Partial<Pick<PainPoint, 'severity' | 'frequency' | 'share'>>,
): void {
  document.transact(() => {
    document.set('painPoints', id, rating);
  });
}
