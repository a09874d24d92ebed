import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Says whether a pain point hurts a need. */
export function setPainPointNeed(
  document: JourneyDocument,
  { id, need, isHurt }: { readonly id: Id; readonly need: string; readonly isHurt: boolean },
): void {
  document.transact(() => {
    document.setMember('painPoints', id, 'needs', need, isHurt);
  });
}
