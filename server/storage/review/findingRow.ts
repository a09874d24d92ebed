import { createHash } from 'node:crypto';
import type { FindingTable } from './findingTables.ts';
import type { FoundFinding } from './foundFinding.ts';

/** A finding as it is to be stored, with its needs, but for the time of its last change. */
export interface FindingRow {
  readonly row: Omit<FindingTable, 'changed_at'>;
  readonly needs: FoundFinding['needs'];
}

/** No program of ours writes longer ids, and a key of a database has its limits. */
const LONGEST_ID = 200;
const LONGEST_NAME = 1000;
const LONGEST_TEXT = 10_000;

/**
 * A finding as it is stored; `null` for one that a foreign program gave an id that cannot be. `fold` makes of a text what
 * it is searched by.
 */
export function findingRow(
  journey: string,
  found: FoundFinding,
  fold: (text: string) => string,
): FindingRow | null {
  const { owner, needs: allNeeds, ...rest } = found;
  if (!isKey(rest.id) || !isKey(rest.subject)) return null;
  const needs = allNeeds
    .filter(({ id }) => isKey(id))
    .map(({ id, label }) => ({ id, label: storable(label, LONGEST_NAME) }));
  const row = {
    ...rest,
    journey,
    title: storable(rest.title, LONGEST_NAME),
    details: storable(rest.details, LONGEST_TEXT),
    proposal: storable(rest.proposal, LONGEST_TEXT),
    subject_title: storable(rest.subject_title, LONGEST_NAME),
    stage: storable(rest.stage, LONGEST_ID),
    stage_name: storable(rest.stage_name, LONGEST_NAME),
    lane: rest.lane && storable(rest.lane, LONGEST_ID),
    lane_name: rest.lane_name && storable(rest.lane_name, LONGEST_NAME),
    channel: rest.channel && storable(rest.channel, LONGEST_ID),
    needs: JSON.stringify(needs),
    owner_person: owner?.person == null ? null : storable(owner.person, LONGEST_ID),
    owner_name: owner && storable(owner.name, LONGEST_ID),
    owner_key: owner === null ? '' : storable(owner.person ?? `:${owner.name}`, LONGEST_ID + 1),
  };
  const words = fold(
    [row.title, row.details, row.proposal, row.subject_title, row.stage_name, row.owner_name ?? ''].join(
      '\n',
    ),
  );
  const print = createHash('sha1').update(JSON.stringify(row)).digest('base64');
  return { row: { ...row, words, print }, needs };
}

/** A text as both stores take and give it back: PostgreSQL has no null character, and neither has half of a pair. */
export function storable(text: string, longest: number): string {
  return text.slice(0, longest).replaceAll('\0', '').toWellFormed();
}

function isKey(id: string): boolean {
  return id !== '' && storable(id, LONGEST_ID) === id;
}
