import { isDay } from '../../journey/field.ts';

/** Which of the first two numbers of `03/04/2026` is the day. */
export const DAY_ORDERS = ['day-month', 'month-day'] as const;

export type DayOrder = (typeof DAY_ORDERS)[number];

/**
 * The day that a cell says, as `2026-03-31`: `2026-03-31T10:00Z`, `2026/3/31`, `31.3.2026`, `31/3/26`, `3/31/2026` (as the order says),
 * `2026年3月31日`; `null` for other words.
 */
export function dayIn(words: string, order: DayOrder): string | null {
  const text = words.trim();
  const [, year, month, day] =
    /^(\d{4})(?:[-/.]|年)\s*(\d{1,2})(?:[-/.]|月)\s*(\d{1,2})日?(?:$|[T\s].*$)/s.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first, mark, second, last] =
    /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:$|[\sT,].*$)/s.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  // With points, the day always comes first.
  const isDayFirst = mark === '.' || order === 'day-month';
  const century = last.length === 2 ? `20${last}` : last;
  return isDayFirst ? dayOf(century, second, first) : dayOf(century, first, second);
}

/** Which comes first in days such as `03/31/2026`, told by one that can only be read one way; `null` when none can. */
export function slashedOrder(cells: readonly string[]): DayOrder | null {
  for (const words of cells) {
    const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(words) ?? [];
    if (Number(first) > 12) return 'day-month';
    if (Number(second) > 12) return 'month-day';
  }
  return null;
}

/** Whether days in these cells can be read in two ways, so that somebody has to say which. */
export function isAmbiguous(cells: readonly string[]): boolean {
  return (
    slashedOrder(cells) === null && cells.some((words) => /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(words))
  );
}

/** The day of a cell that can only be read one way, as spreadsheets rewrite the days of tables that they open; else `null`. */
export function clearDayIn(words: string): string | null {
  return isAmbiguous([words]) ? null : dayIn(words, slashedOrder([words]) ?? 'day-month');
}

function dayOf(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
