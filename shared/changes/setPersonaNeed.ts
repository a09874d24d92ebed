import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Says that a need is among those that a persona cares about most, or is not. */
export function setPersonaNeed(
  document: JourneyDocument,
  { id, need, isCaredFor }: { readonly id: Id; readonly need: string; readonly isCaredFor: boolean },
): void {
  document.transact(() => {
    document.setMember('personas', id, 'needs', need, isCaredFor);
  });
}
