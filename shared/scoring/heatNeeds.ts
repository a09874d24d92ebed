import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { needBookOf } from '../needs/needBook.ts';
import { sevenNeeds } from '../needs/sevenNeeds.ts';

/**
 * The rows of the needs heatmap: the seven and the team's own, because a need that nobody marked is a finding too, and
 * whatever else is marked anywhere; as the catalogues list them.
 */
export function heatNeeds({ marks, teamNeeds }: Pick<JourneySnapshot, 'marks' | 'teamNeeds'>): Id[] {
  const book = needBookOf(teamNeeds);
  const needs = new Set([...sevenNeeds.needs, ...book.own].map(({ id }) => id));
  for (const subject of marks.values()) for (const { need } of subject.needs) needs.add(need);
  return [...needs].toSorted(book.byCatalogue);
}
