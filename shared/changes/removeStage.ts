import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import { cardsLyingIn } from './cardsLyingIn.ts';

/**
 * Removes a stage and sweeps away the cards in it: one write, so that undo brings all of them back, and a card that
 * somebody moved out or dropped in meanwhile stays [R3, R4]. Does nothing to the last stage [R5].
 */
export function removeStage(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  const snapshot = readJourney(document);
  if (!snapshot.stages.some((stage) => stage.id !== id)) return;
  const swept = cardsLyingIn(document, snapshot, 'stage', id);
  document.transact(() => {
    document.setRemoval('stages', id, { at, swept });
  });
}
