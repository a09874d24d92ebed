import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Says over which channel touchpoints run; `null` takes it back. */
export function setChannel(
  document: JourneyDocument,
  { cards, channel }: { readonly cards: readonly Id[]; readonly channel: string | null },
): void {
  document.transact(() => {
    for (const id of cards) document.set('cards', id, { channel });
  });
}
