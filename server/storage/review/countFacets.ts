import { FINDING_FACETS, type FindingFacet, type FindingGroup } from '../../../shared/protocol/review.ts';
import type { TallyRow } from './facetsQuery.ts';

type Value = Omit<FindingGroup, 'count'>;

const NOTHING: readonly Value[] = [{ key: '', label: '' }];

/**
 * Adds tallies up to how many findings have each value of each facet, most first. `facetsOf` says which facets a tally
 * counts, `personasOf` who walks a journey.
 */
export function countFacets(
  rows: readonly TallyRow[],
  facetsOf: (tally: number) => readonly FindingFacet[],
  personasOf: (journey: string) => readonly Value[],
): Readonly<Record<FindingFacet, readonly FindingGroup[]>> {
  const found = new Map(FINDING_FACETS.map((facet) => [facet, new Map<string, FindingGroup>()]));
  for (const row of rows)
    for (const facet of facetsOf(row.tally))
      for (const { key, label } of valuesOf(facet, row, personasOf)) {
        const groups = found.get(facet);
        const known = groups?.get(key);
        groups?.set(key, {
          key,
          // The same owner or need may go by several names.
          label: known === undefined || label < known.label ? label : known.label,
          count: (known?.count ?? 0) + Number(row.count),
        });
      }
  return Object.fromEntries(
    [...found].map(([facet, groups]) => [
      facet,
      [...groups.values()].toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
    ]),
  ) as Record<FindingFacet, FindingGroup[]>;
}

function valuesOf(
  facet: FindingFacet,
  row: TallyRow,
  personasOf: (journey: string) => readonly Value[],
): readonly Value[] {
  switch (facet) {
    case 'journey':
      return [{ key: row.journey, label: row.journey_title }];
    case 'owner':
      return [{ key: row.owner, label: row.owner_name }];
    case 'persona':
      return orNothing(personasOf(row.journey));
    case 'need':
      return orNothing(
        (JSON.parse(row.needs) as { id: string; label: string }[]).map(({ id, label }) => ({
          key: id,
          label,
        })),
      );
    default:
      return [{ key: row[facet], label: row[facet] }];
  }
}

function orNothing(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? NOTHING : values;
}
