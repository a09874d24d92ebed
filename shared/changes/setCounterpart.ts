import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Says which journey is the to-be of this as-is one, or the reverse; `null` takes it back. */
export function setCounterpart(document: JourneyDocument, journey: Id | null): void {
  document.transact(() => {
    document.setHeader({ counterpart: journey });
  });
}
