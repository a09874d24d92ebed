import { LIMITS } from '../../protocol/limits.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { laneKindOf } from '../ojf/laneKindOf.ts';
import { cellWords, type Cell } from './cell.ts';
import { guessRole } from './guessRole.ts';
import { emotionIn } from './emotionIn.ts';
import { headerIn } from './headerAbove.ts';
import { saysNothing } from './wordScales.ts';
import { GRID_ROLES, type TableMapping, type TableRole } from './tableMapping.ts';

type Rows = readonly (readonly Cell[])[];

/** Titles are looked for in so many rows. */
const FIRST_ROWS = 12;

/** Guesses how the tables of a file become a journey: the sheet that says most, its shape, its titles and its roles. */
export function guessMapping(sheets: readonly Sheet[]): TableMapping {
  const guesses = sheets.flatMap(({ rows, asides }, sheet) =>
    asides?.isHidden === true ? [] : [{ sheet, ...guessShape(rows) }],
  );
  const [best] = guesses.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return { sheet: 0, shape: 'list', titleRow: -1, roles: [], title: '' };
  const { score: _, ...mapping } = best;
  return { ...mapping, title: titleAbove(sheets[mapping.sheet]?.rows ?? [], mapping.titleRow) };
}

/** What stands alone above a table is usually what it is called. */
function titleAbove(rows: Rows, titleRow: number): string {
  const words = rows
    .slice(0, Math.max(0, titleRow))
    .filter((row) => headerIn(row) === null)
    .flatMap((row) => row.map((cell) => cellWords(cell).trim()));
  const [first = ''] = words.filter(Boolean);
  return first.length <= LIMITS.titleLength ? first : '';
}

/** Guesses the roles of a table of which somebody said the shape and the row of titles. */
export function guessRoles(
  rows: Rows,
  { shape, titleRow }: Pick<TableMapping, 'shape' | 'titleRow'>,
): TableRole[] {
  return shape === 'list' ? listRoles(rows, titleRow) : gridRoles(rows, titleRow);
}

type Guess = Omit<TableMapping, 'sheet' | 'title'> & { readonly score: number };

function guessShape(rows: Rows): Guess {
  const list = guessList(rows);
  const grid = guessGrid(rows);
  return grid.score > list.score ? grid : list;
}

function guessList(rows: Rows): Guess {
  const scored = rows.slice(0, FIRST_ROWS).map((row, titleRow) => {
    const roles = new Set(row.flatMap((cell) => guessRole(cellWords(cell)) ?? []));
    return { titleRow, score: roles.size + (roles.has('stage') ? 0.5 : 0) + (roles.has('title') ? 0.5 : 0) };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < 2) {
    const titleRow = Math.max(0, rows.findIndex(isFull));
    const isTitled = best !== undefined && best.score > 0;
    return {
      shape: 'list',
      titleRow: isTitled ? best.titleRow : titleRow,
      roles: listRoles(rows, isTitled ? best.titleRow : titleRow),
      score: 0.5,
    };
  }
  return { shape: 'list', titleRow: best.titleRow, roles: listRoles(rows, best.titleRow), score: best.score };
}

function guessGrid(rows: Rows): Guess {
  const titleRow = rows.findIndex(
    (row) => row.filter((cell, at) => at > 0 && cellWords(cell).trim() !== '').length > 1,
  );
  const roles = gridRoles(rows, titleRow);
  const labels = rows.slice(titleRow + 1).map((row) => cellWords(row[0]));
  const known = labels.filter(
    (label) => label !== '' && (guessRole(label) !== null || laneKindOf(label) !== 'notes'),
  );
  // The titles of a list are no stages.
  const isList = (rows[titleRow] ?? []).slice(1).some((cell) => guessRole(cellWords(cell)) !== null);
  return { shape: 'grid', titleRow, roles, score: titleRow === -1 || isList ? 0 : Math.min(known.length, 8) };
}

function gridRoles(rows: Rows, titleRow: number): TableRole[] {
  return rows.slice(0, MOST_GRID_ROWS).map((row, at): TableRole => {
    if (at <= titleRow || !isFull(row)) return 'leaveOut';
    if (at === titleRow + 1 && arePartsOf(rows[titleRow] ?? [], row)) return 'stage';
    const guess = guessRole(cellWords(row[0]));
    if (guess === null && areFeelings(row.slice(1))) return 'emotion';
    return GRID_ROLES.find((role) => role !== 'stage' && role === guess) ?? 'title';
  });
}

/** Below names that reach over several columns, a row with something in each of them names the parts. */
function arePartsOf(titles: readonly Cell[], row: readonly Cell[]): boolean {
  const label = cellWords(row[0]);
  const isLane = laneKindOf(label) !== 'notes' && !STEP.test(label);
  const role = guessRole(label);
  return (
    namedIn(row) > namedIn(titles) &&
    namedIn(row) === row.length - 1 &&
    !isLane &&
    (role === null || role === 'stage' || STEP.test(label)) &&
    row.slice(1).every((cell) => cellWords(cell).length <= LONGEST_PART) &&
    !areFeelings(row.slice(1))
  );
}

/** How many columns of a grid have something in a row. */
function namedIn(row: readonly Cell[]): number {
  return row.slice(1).filter((cell) => cellWords(cell).trim() !== '').length;
}

/** Whether most cells are words or faces for how somebody feels. */
function areFeelings(cells: readonly (Cell | undefined)[]): boolean {
  const said = cells
    .map((cell) => cellWords(cell).trim())
    .filter((words) => words !== '' && !saysNothing(words));
  return (
    said.length > 1 && said.filter((words) => emotionIn(words, null) !== null).length > said.length * 0.6
  );
}

function listRoles(rows: Rows, titleRow: number): TableRole[] {
  const width = Math.max(0, ...rows.slice(0, 1000).map(({ length }) => length));
  const titles = Array.from({ length: width }, (_, at) => cellWords(rows[titleRow]?.[at]));
  const body = rows.slice(titleRow + 1, titleRow + 1 + SAMPLE_ROWS);
  const taken = new Set<TableRole>();
  const roles = titles.map((title, at): TableRole => {
    const role = roleOf(title) ?? (areFeelings(body.map((row) => row[at])) ? 'emotion' : null);
    if (role === null || (taken.has(role) && role !== 'title')) return 'leaveOut';
    taken.add(role);
    return role;
  });
  if (taken.has('title')) return withSteps(roles, titles);
  return withTitle(roles, titles, rows.slice(titleRow + 1));
}

function roleOf(title: string): TableRole | null {
  return guessRole(title) ?? (MAY_BE_LANE.includes(laneKindOf(title)) ? 'title' : null);
}

/** In a table of steps with a column a lane and none of stages, the steps are the stages. */
function withSteps(roles: readonly TableRole[], titles: readonly string[]): TableRole[] {
  const lanes = roles.flatMap((role, at) => (role === 'title' ? [at] : []));
  const steps = lanes.find((at) => STEP.test(titles[at] ?? ''));
  return lanes.length > 1 && !roles.includes('stage')
    ? roles.map((role, at) => (at === steps ? 'stage' : role))
    : [...roles];
}

const STEP = /^\W*(?:steps?|schritte?|pasos?|ステップ|手順|stap(?:pen)?|passos?)\b/iu;

/** Without a column that is called so, the cards are what most rows say something different in. */
function withTitle(roles: readonly TableRole[], titles: readonly string[], body: Rows): TableRole[] {
  const free = roles.flatMap((role, at) => (role === 'leaveOut' || role === 'description' ? [at] : []));
  const variety = (at: number): number =>
    new Set(
      body
        .slice(0, 500)
        .map((row) => cellWords(row[at]).trim())
        .filter(Boolean),
    ).size;
  const isWords = (at: number): boolean =>
    body.some((row) => typeof row[at] === 'string' && !/^[\d.,\s-]*$/.test(row[at]));
  const candidates = free.filter(isWords);
  const best =
    candidates.toSorted((a, b) => variety(b) - variety(a))[0] ?? (titles.length === 1 ? 0 : undefined);
  const stage = roles.includes('stage')
    ? undefined
    : candidates.find((at) => at !== best && at < (best ?? 0) && variety(at) > 0);
  return roles.map((role, at) => (at === best ? 'title' : at === stage ? 'stage' : role));
}

function isFull(row: readonly Cell[]): boolean {
  return row.some((cell) => cellWords(cell).trim() !== '');
}

const MOST_GRID_ROWS = 500;

/** What a column holds is looked for in so many rows. */
const SAMPLE_ROWS = 300;

/** Of the name of a part of a stage, in letters. */
const LONGEST_PART = 60;

const MAY_BE_LANE: readonly string[] = ['customer', 'frontstage', 'backstage', 'support', 'evidence'];
