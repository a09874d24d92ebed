import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { JourneyHeader } from '../journey/header.ts';

/** Says whether the map shows how things are or how they should become. */
export function setJourneyState(document: JourneyDocument, state: JourneyHeader['state']): void {
  document.transact(() => {
    document.setHeader({ state });
  });
}
