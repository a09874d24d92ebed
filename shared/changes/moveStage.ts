import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { orderBefore } from './orderBefore.ts';

/** Moves a stage before another, or to the end; its cards go with it. */
export function moveStage(
  document: JourneyDocument,
  { id, before }: { readonly id: Id; readonly before: Id | null },
): void {
  if (id === before) return;
  const order = orderBefore(document, 'stages', before, id);
  document.transact(() => {
    document.set('stages', id, { order });
  });
}
