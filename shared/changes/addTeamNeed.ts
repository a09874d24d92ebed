import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { makeRecord } from '../journey/record.ts';
import { teamNeedShape, type TeamNeed } from '../journey/teamNeed.ts';
import { spotBefore } from './spotBefore.ts';

/** Adds a need of the team's own, after those it has; its id is the id by which marks name it. */
export function addTeamNeed(
  document: JourneyDocument,
  { id, ...fields }: { readonly id: Id } & Partial<Pick<TeamNeed, 'name' | 'colour'>>,
): void {
  const { order } = spotBefore(document, 'teamNeeds', null);
  document.add((add) => {
    add('teamNeeds', makeRecord(teamNeedShape, id, { ...fields, order }));
  });
}
