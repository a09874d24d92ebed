import type { FindingColumn } from '../../../shared/protocol/review.ts';
import { words } from '../../words/words.ts';
import type { Sort } from './reviewAsk.ts';

/** A column of the table of findings. */
export interface Column {
  readonly id: FindingColumn;
  readonly label: string;
  /** In pixels, until somebody chooses another. */
  readonly width: number;
  /** By what its header sorts. */
  readonly sort?: Sort;
  readonly isNumber?: boolean;
}

/** All columns, in the order in which they stand. The title is always shown. */
export const COLUMNS: readonly Column[] = [
  { id: 'title', label: words('Finding'), width: 264, sort: 'title' },
  { id: 'kind', label: words('Kind'), width: 112 },
  { id: 'journey', label: words('Journey'), width: 144 },
  { id: 'stage', label: words('Stage'), width: 128 },
  { id: 'lane', label: words('Lane'), width: 136 },
  { id: 'subject', label: words('On the map'), width: 208 },
  { id: 'personas', label: words('Personas'), width: 136 },
  { id: 'channel', label: words('Channel'), width: 104 },
  { id: 'needs', label: words('Needs'), width: 96 },
  { id: 'level', label: words('Risk level'), width: 96 },
  { id: 'severity', label: words('Severity'), width: 128, sort: 'severity' },
  { id: 'frequency', label: words('Frequency'), width: 104 },
  { id: 'priority', label: words('Priority'), width: 88, sort: 'priority', isNumber: true },
  { id: 'status', label: words('Status'), width: 104 },
  { id: 'owner', label: words('Owner'), width: 120 },
  { id: 'due', label: words('Due'), width: 112, sort: 'due' },
  { id: 'effort', label: words('Effort'), width: 80, isNumber: true },
  { id: 'grade', label: words('Evidence'), width: 104 },
  { id: 'moment', label: words('Moment of truth'), width: 120 },
  { id: 'opportunity', label: words('Opportunity score'), width: 96, sort: 'opportunity', isNumber: true },
  { id: 'gap', label: words('Gap'), width: 80, sort: 'gap', isNumber: true },
  { id: 'details', label: words('Details'), width: 240 },
  { id: 'proposal', label: words('Proposed solution'), width: 240 },
  { id: 'changed', label: words('Changed'), width: 112, sort: 'date' },
];

/** What is shown until somebody chooses. */
const USUAL: readonly FindingColumn[] = [
  'title',
  'journey',
  'stage',
  'needs',
  'severity',
  'priority',
  'moment',
  'status',
  'owner',
  'due',
];

/** The narrowest that a column can be made, in pixels. */
const LEAST_WIDTH = 56;
const MOST_WIDTH = 640;

/** Which columns somebody wants to see, and how wide those are that they resized. */
export interface ColumnChoice {
  readonly shown: readonly FindingColumn[];
  readonly widths: Readonly<Partial<Record<FindingColumn, number>>>;
}

/** What everybody begins with. */
export const USUAL_COLUMNS: ColumnChoice = { shown: USUAL, widths: {} };

/** Reads a choice as it was kept; whatever was kept, it is one that can be shown. */
export function readColumnChoice(kept: string | null): ColumnChoice {
  let raw: unknown;
  try {
    raw = JSON.parse(kept ?? 'null');
  } catch {
    return USUAL_COLUMNS;
  }
  if (typeof raw !== 'object' || raw === null) return USUAL_COLUMNS;
  const { shown, widths } = raw as { shown?: unknown; widths?: unknown };
  const wanted = new Set<unknown>(Array.isArray(shown) ? shown : USUAL);
  const given = typeof widths === 'object' && widths !== null ? (widths as Record<string, unknown>) : {};
  return {
    shown: COLUMNS.flatMap(({ id }) => (id === 'title' || wanted.has(id) ? [id] : [])),
    widths: Object.fromEntries(
      COLUMNS.flatMap(({ id }) => {
        const width = given[id];
        return typeof width === 'number' && Number.isFinite(width) ? [[id, widthWithin(width)]] : [];
      }),
    ),
  };
}

/** A width that a column can have, next to the one that is wanted. */
export function widthWithin(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}
