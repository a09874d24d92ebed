import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Puts a tag on a card or takes it off. */
export function setTag(
  document: JourneyDocument,
  { card, tag, isOn }: { readonly card: Id; readonly tag: string; readonly isOn: boolean },
): void {
  const trimmed = tag.trim();
  if (trimmed === '') return;
  document.transact(() => {
    document.setMember('cards', card, 'tags', trimmed, isOn);
  });
}
