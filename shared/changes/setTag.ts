import type { JourneyDocument } from '../document/journeyDocument.ts';
import { MAX_MEMBER_LENGTH } from '../journey/field.ts';
import type { Id } from '../journey/id.ts';

/** Puts a tag on a card or takes it off. */
export function setTag(
  document: JourneyDocument,
  { card, tag, isOn }: { readonly card: Id; readonly tag: string; readonly isOn: boolean },
): void {
  const trimmed = tag.trim().slice(0, MAX_MEMBER_LENGTH);
  if (trimmed === '') return;
  document.transact(() => {
    document.setMember('cards', card, 'tags', trimmed, isOn);
  });
}
