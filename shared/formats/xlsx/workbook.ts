import type { Cell } from '../table/cell.ts';

/** A sheet as it is read: rows of cells, from the first row on; rows and cells that are missing are empty. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Left out of a spreadsheet with only one, or with nothing beside its cells. */
  readonly asides?: SheetAsides;
}

/** What a spreadsheet does not show of a sheet, or has beside its cells, to be told to whoever brings it. */
export interface SheetAsides {
  /** Whether the sheet is hidden; sheets that are come after all others. */
  readonly isHidden: boolean;
  /** Rows and columns with something in them that are hidden, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that somebody commented on, such as `C7`. */
  readonly comments: readonly string[];
  /** Whether pictures, shapes or charts lie on it. */
  readonly hasDrawings: boolean;
}

/** A cell to be written: as it is read, or a day such as `2026-03-31` that is to be a date. */
export type WrittenCell = Cell | { readonly day: string };

/** One column of a sheet to be written. */
export interface WrittenColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A sheet to be written: a row of titles that stays in sight and filters, and rows below it. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
}
