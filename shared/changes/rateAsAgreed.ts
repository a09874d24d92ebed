import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { frequencyOf, type Frequency, type Severity } from '../journey/painPoint.ts';

/** What people agreed on for one pain point. */
export interface AgreedRating {
  readonly id: Id;
  readonly severity: Severity;
  readonly frequency: Frequency;
}

/** Rates pain points as people agreed; a share of customers that says otherwise is taken back, as it would be shown instead. */
export function rateAsAgreed(document: JourneyDocument, ratings: readonly AgreedRating[]): void {
  document.transact(() => {
    for (const { id, severity, frequency } of ratings) {
      const share = document.field('painPoints', id, 'share');
      const isContradicted = frequencyOf({ share, frequency }) !== frequency;
      document.set('painPoints', id, { severity, frequency, ...(isContradicted && { share: null }) });
    }
  });
}
