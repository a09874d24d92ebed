import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { TeamNeed } from '../journey/teamNeed.ts';

/** Recolours a need of the team's own, or says whether it is still offered; a retired one stays where it was used. */
export function setTeamNeed(
  document: JourneyDocument,
  { id, ...fields }: { readonly id: Id } & Partial<Pick<TeamNeed, 'colour' | 'isRetired'>>,
): void {
  document.transact(() => {
    document.set('teamNeeds', id, fields);
  });
}
