import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Says on which day (`YYYY-MM-DD`) somebody should look again at a card, or at the journey when `card` is `null`. */
export function setReviewDay(
  document: JourneyDocument,
  { card, day }: { readonly card: Id | null; readonly day: string | null },
): void {
  document.transact(() => {
    if (card === null) document.setHeader({ reviewOn: day });
    else document.set('cards', card, { reviewOn: day });
  });
}
