import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import { withParts } from '../journey/parts.ts';
import { cardsLyingIn } from './cardsLyingIn.ts';
import { placesAtEnd } from './placesAtEnd.ts';

/**
 * Removes a stage with its parts, and sweeps away the cards in them, or moves them to the stage `to`: one write, so that
 * undo brings all of it back, and a card that somebody moved out or dropped in meanwhile stays [R3, R4]. Does nothing when
 * no stage would be left [R5].
 */
export function removeStage(
  document: JourneyDocument,
  { id, at, to = null }: { readonly id: Id; readonly at: number; readonly to?: Id | null },
): void {
  const snapshot = readJourney(document);
  const going = withParts(snapshot.stages, id).map((stage) => stage.id);
  const staying = snapshot.stages.filter((stage) => !going.includes(stage.id));
  if (staying.length === 0) return;
  const moves = to !== null && staying.some((stage) => stage.id === to);
  const places = moves ? placesAtEnd(snapshot, 'stage', going, to) : [];
  // Cards that move are not swept: one that somebody put back in there meanwhile must stay in sight.
  const swept = new Map(
    going.map((stage) => [stage, moves ? [] : cardsLyingIn(document, snapshot, 'stage', stage)]),
  );
  document.transact(() => {
    for (const [card, place] of places) document.set('cards', card, { place });
    for (const [stage, cards] of swept) document.setRemoval('stages', stage, { at, swept: cards });
  });
}
