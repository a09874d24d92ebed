import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { spotBefore } from './spotBefore.ts';

/** Moves a stage before another, or to the end; its cards go with it. */
export function moveStage(
  document: JourneyDocument,
  { id, before }: { readonly id: Id; readonly before: Id | null },
): void {
  if (id === before) return;
  const { order, makeRoom } = spotBefore(document, 'stages', before, id);
  document.transact(() => {
    makeRoom();
    document.set('stages', id, { order });
  });
}
