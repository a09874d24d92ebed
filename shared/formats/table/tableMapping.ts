import { LIMITS } from '../../protocol/limits.ts';
import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { plainText } from '../plainText.ts';

/**
 * What a column of a table holds, or, in a table with a column a stage, a row of it. `title` is what becomes a card; several of
 * them are lanes by their names.
 */
export const TABLE_ROLES = [
  'stage',
  'lane',
  'title',
  'description',
  'channel',
  'emotion',
  'needs',
  'riskLevel',
  'painPoint',
  'severity',
  'frequency',
  'momentOfTruth',
  'opportunity',
  'quote',
  'tags',
  'owner',
  'teamRating',
  'customerRating',
  'leaveOut',
] as const;

export type TableRole = (typeof TABLE_ROLES)[number];

/**
 * The roles that a row can have in a table with a column a stage: what is said of the stage, or a lane of cards; `stage` are the parts
 * of the stages, one a column.
 */
export const GRID_ROLES = [
  'title',
  'stage',
  'description',
  'emotion',
  'needs',
  'painPoint',
  'momentOfTruth',
  'opportunity',
  'quote',
  'teamRating',
  'customerRating',
  'leaveOut',
] as const satisfies readonly TableRole[];

/** `list`: a row a touchpoint, columns say what about it. `grid`: a column a stage, rows are lanes. */
export const TABLE_SHAPES = ['list', 'grid'] as const;

export type TableShape = (typeof TABLE_SHAPES)[number];

/** How a table becomes a journey. */
export interface TableMapping {
  /** Which sheet of the workbook, counted from 0. */
  readonly sheet: number;
  readonly shape: TableShape;
  /** The row of titles, counted from 0; −1 when the table has none. What is above it is left out. */
  readonly titleRow: number;
  /** Of each column of a list, of each row of a grid (the first column of which holds its label); missing ones are left out. */
  readonly roles: readonly TableRole[];
  /** What the journey is to be called; empty to name it as the sheet is. */
  readonly title: string;
}

/** More columns, or rows of a grid, than anybody can map by hand. */
const MOST_ROLES = 500;

/**
 * Reads a mapping that came with a request.
 * @throws FormatError
 */
export function readMapping(raw: unknown): TableMapping {
  const { sheet, shape, titleRow, roles, title } = (
    typeof raw === 'object' && raw !== null ? raw : {}
  ) as Partial<Record<keyof TableMapping, unknown>>;
  const known = TABLE_SHAPES.find((one) => one === shape);
  if (
    known === undefined ||
    !isWhole(sheet, 0) ||
    !isWhole(titleRow, -1) ||
    !Array.isArray(roles) ||
    roles.length > MOST_ROLES
  )
    throw new FormatError(
      'The mapping must have a “sheet” and “titleRow” (whole numbers), a “shape” (list or grid) and “roles” (a list).',
    );
  return { sheet, shape: known, titleRow, roles: roles.map(readRole), title: readTitle(title) };
}

function readRole(raw: unknown): TableRole {
  const role = TABLE_ROLES.find((one) => one === raw);
  if (role === undefined)
    throw new FormatError(
      message('“{word}” is no role of a column; these are: {roles}.', {
        word: String(raw).slice(0, 60),
        roles: TABLE_ROLES.join(', '),
      }),
    );
  return role;
}

function readTitle(raw: unknown): string {
  return typeof raw === 'string' ? plainText(raw).trim().slice(0, LIMITS.titleLength).toWellFormed() : '';
}

function isWhole(raw: unknown, least: number): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= least;
}
