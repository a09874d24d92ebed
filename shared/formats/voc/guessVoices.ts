import { foldText } from '../../finding/foldText.ts';
import { SCALE_RANGE, SCORE_SCALES, type ScoreScale } from '../../journey/evidence.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { cellWords, type Cell } from '../table/cell.ts';
import { numberIn } from '../table/wordScales.ts';
import { dayIn, slashedOrder } from '../table/dayIn.ts';
import { VOICE_WORDS } from './voiceWords.ts';
import type { VoiceMapping, VoiceRole } from './voiceMapping.ts';

type Rows = readonly (readonly Cell[])[];

const ROLE_OF_WORD = new Map<string, VoiceRole>(
  Object.entries(VOICE_WORDS).flatMap(([role, words]) =>
    words.split('|').map((word): [string, VoiceRole] => [foldText(word), role as VoiceRole]),
  ),
);

/** Titles are looked for in so many rows, and what a column holds in so many. */
const FIRST_ROWS = 10;
const SAMPLE_ROWS = 300;

/** Guesses how a table becomes evidence: by the titles of its columns, else by what they hold. */
export function guessVoices(sheets: readonly Sheet[]): VoiceMapping {
  const shown = sheets.filter(({ asides }) => asides?.isHidden !== true);
  const guesses = shown.map(({ rows }, sheet) => {
    const scored = rows.slice(0, FIRST_ROWS).map((row, titleRow) => ({
      titleRow,
      known: rolesByTitle(row).filter((role) => role !== null).length,
    }));
    const [best = { titleRow: -1, known: 0 }] = scored.toSorted((a, b) => b.known - a.known);
    return { sheet, titleRow: best.known === 0 ? -1 : best.titleRow, known: best.known };
  });
  const [best = { sheet: 0, titleRow: -1 }] = guesses.toSorted((a, b) => b.known - a.known);
  return guessVoiceColumns(sheets, { sheet: best.sheet, titleRow: best.titleRow });
}

/** Guesses the columns of a table of which somebody said the sheet and the row of titles. */
export function guessVoiceColumns(
  sheets: readonly Sheet[],
  { sheet, titleRow }: Pick<VoiceMapping, 'sheet' | 'titleRow'>,
): VoiceMapping {
  const rows = sheets[sheet]?.rows ?? [];
  const body = rows.slice(titleRow + 1, titleRow + 1 + SAMPLE_ROWS);
  const width = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map(({ length }) => length));
  const byTitle = rolesByTitle(rows[titleRow] ?? []);
  const taken = new Set<VoiceRole>();
  const take = (role: VoiceRole | null | undefined): VoiceRole => {
    if (role === null || role === undefined || taken.has(role)) return 'leaveOut';
    taken.add(role);
    return role;
  };
  const titled = Array.from({ length: width }, (_, at) => take(byTitle[at]));
  const roles = titled.map((role, at) => (role === 'leaveOut' ? take(byContent(body, at, taken)) : role));
  const scoreAt = roles.indexOf('score');
  const dateAt = roles.indexOf('date');
  return {
    sheet,
    titleRow,
    roles,
    source: 'survey',
    scale: scoreAt === -1 ? null : scaleOf(cellWords(rows[titleRow]?.[scoreAt]), body, scoreAt),
    dayOrder: slashedOrder(rows.slice(titleRow + 1).map((row) => cellWords(row[dateAt]))) ?? 'day-month',
  };
}

function rolesByTitle(titles: readonly Cell[]): (VoiceRole | null)[] {
  return titles.map((title) => {
    const folded = foldText(cellWords(title))
      .replaceAll(/\([^)]*\)|[_:#*?]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const words = folded.split(/[\s/-]+/);
    return (
      ROLE_OF_WORD.get(folded) ??
      ROLE_OF_WORD.get(words.at(-1) ?? '') ??
      ROLE_OF_WORD.get(words[0] ?? '') ??
      null
    );
  });
}

/** Days are days, long words are what somebody said, and few numbers between 0 and 10 are scores. */
function byContent(body: Rows, at: number, taken: ReadonlySet<VoiceRole>): VoiceRole | null {
  const words = body.map((row) => cellWords(row[at]).trim()).filter(Boolean);
  if (words.length === 0) return null;
  const share = (is: (word: string) => boolean): number => words.filter(is).length / words.length;
  if (!taken.has('date') && share((word) => dayIn(word, 'day-month') !== null) > 0.8) return 'date';
  if (!taken.has('score') && share(isScore) > 0.9) return 'score';
  return !taken.has('quote') && share((word) => word.split(/\s/).length > 3) > 0.4 ? 'quote' : null;
}

function isScore(word: string): boolean {
  const number = numberIn(word);
  return number !== null && number >= 0 && number <= 10;
}

function scaleOf(title: string, body: Rows, at: number): ScoreScale {
  const named = SCORE_SCALES.find((scale) => foldText(title).includes(scale));
  const most = Math.max(...body.map((row) => numberIn(cellWords(row[at])) ?? 0));
  return named ?? (['csat', 'ces', 'nps'] as const).find((scale) => most <= SCALE_RANGE[scale][1]) ?? 'nps';
}
