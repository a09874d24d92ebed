import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Removes cards; what is marked on them goes, and comes back, with them. */
export function removeCards(
  document: JourneyDocument,
  { cards, at }: { readonly cards: readonly Id[]; readonly at: number },
): void {
  document.transact(() => {
    for (const id of cards) document.setRemoval('cards', id, { at, swept: [] });
  });
}
