import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { spotBefore } from './spotBefore.ts';

/** Moves a need of the team's own before another, or to the end. */
export function moveTeamNeed(
  document: JourneyDocument,
  { id, before }: { readonly id: Id; readonly before: Id | null },
): void {
  if (id === before) return;
  const { order, makeRoom } = spotBefore(document, 'teamNeeds', before, id);
  document.transact(() => {
    makeRoom();
    document.set('teamNeeds', id, { order });
  });
}
