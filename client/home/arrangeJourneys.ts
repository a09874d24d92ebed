import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { compareWords } from '../words/say.ts';

/** The orders in which home lists journeys. */
export const SORTINGS = ['changed', 'title', 'risk'] as const;

export type Sorting = (typeof SORTINGS)[number];

/** What a person asked home to show. */
export interface Wish {
  readonly search: string;
  readonly sorting: Sorting;
  /** Archived ones instead of the others. */
  readonly isArchive: boolean;
}

/** The journeys that match what a person asked for, in the order they asked for. */
export function arrangeJourneys(journeys: readonly JourneySummary[], wish: Wish): JourneySummary[] {
  const words = wish.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return journeys
    .filter((journey) => journey.archived === wish.isArchive && matches(journey, words))
    .toSorted(ORDERS[wish.sorting]);
}

/** How much is at risk: broken moments weigh most, because they cost the relationship. */
function riskOf({ counts }: JourneySummary): number {
  return counts.brokenMoments * 100 + counts.needsAtRisk + counts.painPoints;
}

const byChange = (a: JourneySummary, b: JourneySummary): number => b.changedAt.localeCompare(a.changedAt);

const ORDERS: Readonly<Record<Sorting, (a: JourneySummary, b: JourneySummary) => number>> = {
  changed: byChange,
  title: (a, b) => compareWords(a.title, b.title) || byChange(a, b),
  risk: (a, b) => riskOf(b) - riskOf(a) || byChange(a, b),
};

function matches({ title, persona, stages }: JourneySummary, words: readonly string[]): boolean {
  const text = [title, persona, ...stages.map(({ name }) => name)].join('\n').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}
