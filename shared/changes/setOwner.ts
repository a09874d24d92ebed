import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { Owner } from '../journey/owner.ts';

/** Says who answers for a card, or for the journey when `card` is `null`; an owner of `null` is nobody yet. */
export function setOwner(
  document: JourneyDocument,
  { card, owner }: { readonly card: Id | null; readonly owner: Owner | null },
): void {
  document.transact(() => {
    if (card === null) document.setHeader({ owner });
    else document.set('cards', card, { owner });
  });
}
