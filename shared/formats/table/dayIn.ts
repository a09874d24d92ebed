import { foldText } from '../../finding/foldText.ts';
import { isDay } from '../../journey/field.ts';

/** Which of the first two numbers of `03/04/2026` is the day. */
export const DAY_ORDERS = ['day-month', 'month-day'] as const;

export type DayOrder = (typeof DAY_ORDERS)[number];

/**
 * The day that a cell says, as `2026-03-31`: `2026-03-31T10:00Z`, `2026/3/31`, `31.3.2026`, `31/3/26`, `3/31/2026` (as the order says),
 * `2026年3月31日`, `31 March 2026`, `Mar 31, 2026`, `31-Mar-26` in the languages of the interface; `null` for other words.
 */
export function dayIn(words: string, order: DayOrder): string | null {
  const text = words.trim();
  const [, year, month, day] =
    /^(\d{4})(?:[-/.]|年)\s*(\d{1,2})(?:[-/.]|月)\s*(\d{1,2})日?(?:$|[T\s].*$)/s.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first, mark, second, last] =
    /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:$|[\sT,].*$)/s.exec(text) ?? [];
  if (first === undefined || last === undefined) return namedDayIn(text);
  // With points, the day always comes first.
  const isDayFirst = mark === '.' || order === 'day-month';
  const century = last.length === 2 ? `20${last}` : last;
  return isDayFirst ? dayOf(century, second, first) : dayOf(century, first, second);
}

/** A day with the name of its month, or the beginning of it. */
function namedDayIn(text: string): string | null {
  const [, before, name = '', after, year = ''] =
    /^(?:\p{L}+\.?,\s*)?(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?)?(\p{L}{3,})\.?[\s-]+(?:de\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4}|(?<=-)\d{2})(?:$|[\sT,].*$)/su.exec(
      text,
    ) ?? [];
  const day = before ?? after;
  if (day === undefined || (before !== undefined && after !== undefined)) return null;
  const month = monthNamed(foldText(name));
  return month === 0 ? null : dayOf(year.length === 2 ? `20${year}` : year, String(month), day);
}

/** The number of the month that a folded name, or what it begins with, can only mean; 0 for none. */
function monthNamed(name: string): number {
  const found = new Set(
    MONTHS.split(' ').flatMap((names, at) =>
      names.split('|').some((month) => month.startsWith(name)) ? [at + 1] : [],
    ),
  );
  const [month = 0] = found;
  return found.size === 1 ? month : 0;
}

/** The months in English, German, Spanish, French, Dutch and Portuguese, folded. */
const MONTHS =
  'january|januar|enero|janvier|januari|janeiro february|februar|febrero|fevrier|februari|fevereiro march|marz|maerz|marzo|mars|maart|mrt|marco ' +
  'april|abril|avril may|mai|mayo|mei|maio june|juni|junio|juin|junho july|juli|julio|juillet|julho august|agosto|aout|augustus ' +
  'september|septiembre|septembre|setembro october|oktober|octubre|octobre|outubro november|noviembre|novembre|novembro december|dezember|diciembre|decembre|dezembro';

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
