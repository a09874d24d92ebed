import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { CardKind } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';

/** Makes touchpoints of notes, or notes of touchpoints; what is marked on them stays. */
export function setCardKind(
  document: JourneyDocument,
  { cards, kind }: { readonly cards: readonly Id[]; readonly kind: CardKind },
): void {
  document.transact(() => {
    for (const id of cards) document.set('cards', id, { kind });
  });
}
