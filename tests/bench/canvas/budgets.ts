/** One thing that was measured, and what it may cost; without a budget it is only told. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  /** What it is judged by, such as the floor's own cost. */
  readonly note?: string;
}

/** What every board of a size is held to; the ratios are to the floor, measured in the same run. */
export const BUDGETS = {
  ratio: 1.5,
  frameP95: 16.8,
  longTasks: 0,
  jumpMs: 40,
  elementsNear: 1200,
  elementsFar: 150,
  heapMB: 10,
  moversShare: 12,
  moversCommits: 0,
} as const;

/** Rows for `console.table`, by what was measured; judged as it is shown, with two digits. */
export function tableOf(measured: readonly Measured[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    measured.map(({ what, value, unit, budget, note = '' }) => [
      what,
      {
        measured: `${round(value)} ${unit}`.trim(),
        budget: budget === undefined ? '' : `${budget} ${unit}`.trim(),
        is: budget === undefined ? '' : Number(round(value)) <= budget ? 'kept' : 'MISSED',
        note,
      },
    ]),
  );
}

/** A number with two digits behind the point, where it has any. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
