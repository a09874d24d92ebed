import { PAIN_STATUSES, type PainStatus } from '../../../shared/journey/painPoint.ts';
import type { NeedsPicture, StatusPicture } from '../../../shared/protocol/review.ts';
import type { NeedHeatRow, StatusStep } from '../../storage/review/findingPictures.ts';

const MOST_COLUMNS = 200;

interface Line {
  readonly id: string;
  readonly label: string;
  readonly sum: number;
}

/** Needs and where they are at risk; of more journeys than a picture can hold, the hottest. */
export function needsPicture(rows: readonly NeedHeatRow[], by: 'stage' | 'journey'): NeedsPicture {
  const needs = linesOf(rows, ({ need, label }) => [need, label]).toSorted(hottestFirst);
  const places = new Map<string, number>();
  for (const { column, place } of rows) places.set(column, Math.min(place, places.get(column) ?? place));
  const columns = linesOf(rows, ({ column, column_label }) => [column, column_label])
    .toSorted(by === 'journey' ? hottestFirst : (a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .slice(0, MOST_COLUMNS);
  const shown = new Set(columns.map(({ id }) => id));
  const cells = rows
    .filter(({ column }) => shown.has(column))
    .map(({ need, column, sum, count, worst }) => ({ need, column, sum, count, worst }));
  return { needs, columns, cells };
}

function linesOf(
  rows: readonly NeedHeatRow[],
  of: (row: NeedHeatRow) => readonly [id: string, label: string],
): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const [id, label] = of(row);
    lines.set(id, { id, label, sum: (lines.get(id)?.sum ?? 0) + row.sum });
  }
  return [...lines.values()];
}

function hottestFirst(a: Line, b: Line): number {
  return b.sum - a.sum || a.label.localeCompare(b.label, 'en');
}

/** Adds up what changed, day by day, from a day on. */
export function statusPicture(steps: readonly StatusStep[], since: string): StatusPicture {
  const counts = new Map<PainStatus, number>(PAIN_STATUSES.map((status) => [status, 0]));
  const days = new Map<string, Readonly<Record<PainStatus, number>>>();
  const note = (day: string): void => {
    days.set(day, Object.fromEntries(counts) as Record<PainStatus, number>);
  };
  note(since);
  for (const { day, was, became, count } of steps) {
    if (was !== null) counts.set(was, (counts.get(was) ?? 0) - count);
    if (became !== null) counts.set(became, (counts.get(became) ?? 0) + count);
    note(day > since ? day : since);
  }
  return [...days].map(([day, count]) => ({ day, counts: count }));
}
