import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Holds cards together under the id of a group, or with `null` lets go of them. */
export function groupCards(
  document: JourneyDocument,
  { cards, group }: { readonly cards: readonly Id[]; readonly group: Id | null },
): void {
  document.transact(() => {
    for (const id of cards) document.set('cards', id, { group });
  });
}
