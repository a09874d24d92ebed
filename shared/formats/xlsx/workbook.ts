import type { Cell } from '../table/cell.ts';

/** A sheet as it is read: rows of cells, from the first row on; rows and cells that are missing are empty. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
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
