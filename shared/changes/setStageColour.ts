import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Colour } from '../journey/colour.ts';
import type { Id } from '../journey/id.ts';

/** Recolours a stage. */
export function setStageColour(
  document: JourneyDocument,
  { id, colour }: { readonly id: Id; readonly colour: Colour },
): void {
  document.transact(() => {
    document.set('stages', id, { colour });
  });
}
