import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { spotBefore } from './spotBefore.ts';

/** Moves a lane before another, or to the end; its cards go with it. */
export function moveLane(
  document: JourneyDocument,
  { id, before }: { readonly id: Id; readonly before: Id | null },
): void {
  if (id === before) return;
  const { order, makeRoom } = spotBefore(document, 'lanes', before, id);
  document.transact(() => {
    makeRoom();
    document.set('lanes', id, { order });
  });
}
