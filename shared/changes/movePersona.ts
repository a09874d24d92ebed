import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { spotBefore } from './spotBefore.ts';

/** Moves a persona before another one of the journey, or to the end. */
export function movePersona(
  document: JourneyDocument,
  { id, before }: { readonly id: Id; readonly before: Id | null },
): void {
  if (id === before) return;
  const { order, makeRoom } = spotBefore(document, 'personas', before, id);
  document.transact(() => {
    makeRoom();
    document.set('personas', id, { order });
  });
}
