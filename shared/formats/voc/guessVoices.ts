import { foldText } from '../../finding/foldText.ts';
import { SCALE_RANGE, SCORE_SCALES, type ScoreScale } from '../../journey/evidence.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { cellWords, type Cell } from '../table/cell.ts';
import { dayIn, slashedOrder } from '../table/dayIn.ts';
import { scoreIn } from './scoreIn.ts';
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
  const titled = rolesByTitle(rows[titleRow] ?? []);
  const taken = new Set<VoiceRole>(titled.flatMap((role) => role ?? []));
  const roles = Array.from({ length: width }, (_, at): VoiceRole => {
    const role = titled[at] ?? byContent(body, at, taken) ?? 'leaveOut';
    if (role !== 'leaveOut') taken.add(role);
    return role;
  });
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

/** Each role goes to the column whose title says it best: as a whole, by its last word, by its first; to the first of equal ones. */
function rolesByTitle(titles: readonly Cell[]): (VoiceRole | null)[] {
  const words = titles.map((title) => readings(cellWords(title)));
  const roles: (VoiceRole | null)[] = titles.map(() => null);
  for (const how of [0, 1, 2] as const)
    for (const [at, said] of words.entries()) {
      const role = ROLE_OF_WORD.get(said[how]);
      if (role !== undefined && roles[at] === null && !roles.includes(role)) roles[at] = role;
    }
  return roles;
}

/** A title as a whole, its last word and its first; what only numbers something has neither. */
function readings(title: string): readonly [whole: string, last: string, first: string] {
  if (title.length > LONGEST_TITLE) return ['', '', ''];
  const folded = foldText(title.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .replaceAll(/\([^)]*\)|[_:#*?]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = folded.split(/[\s/-]+/);
  return ID_WORDS.test(folded) ? [folded, '', ''] : [folded, words.at(-1) ?? '', words[0] ?? ''];
}

/** A question of a survey may be its title. */
const LONGEST_TITLE = 500;

const ID_WORDS =
  /(?:^|[\s_-])(?:id|ids|uuid|number|no|nr|nummer|count|status|type|length|language|email|name)$/;

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
  const said = scoreIn(word);
  return said !== null && said.score >= 0 && said.score <= 10;
}

/** By what the title says, else by what the cells say that they are out of, else by the highest; `null` for more than any scale has. */
function scaleOf(title: string, body: Rows, at: number): ScoreScale | null {
  const words = foldText(title);
  const byName = SCORE_SCALES.find((scale) => words.includes(scale));
  if (byName !== undefined) return byName;
  const said = body.flatMap((row) => scoreIn(cellWords(row[at])) ?? []);
  const outOf = Math.max(0, ...said.map(({ most }) => most ?? 0));
  const most = outOf || Math.max(0, ...said.map(({ score }) => score));
  const isOn = (scale: ScoreScale): boolean => most <= SCALE_RANGE[scale][1];
  const likely = SCORE_SCALES.find((scale) => SCALE_WORDS[scale].test(words));
  if (likely !== undefined && isOn(likely)) return likely;
  return (['csat', 'ces', 'nps'] as const).find(isOn) ?? null;
}

const SCALE_WORDS: Readonly<Record<ScoreScale, RegExp>> = {
  nps: /recommend|likelihood|weiterempf|recomend|recommand|推奨|aanbevel/,
  csat: /satisf|stars?\b|sterne|zufrieden|estrella|etoile|満足|tevreden|sterren|estrela/,
  ces: /effort|aufwand|esfuerzo|esforco|労力|moeite/,
};
