import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';

/**
 * The stages or lanes that people see only because the last ones were removed [R5]. Whoever adds another brings them
 * back for good: else they and the cards in them would vanish under everybody's hands.
 */
export function keptThoughRemoved(document: JourneyDocument, collection: 'stages' | 'lanes'): Id[] {
  const snapshot = readJourney(document);
  return snapshot[collection].map(({ id }) => id).filter((id) => document.removal(collection, id) !== null);
}
