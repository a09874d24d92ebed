/** How grave a cell is; it always says so in words, too. */
export type Tone = 'danger' | 'warn' | 'good';

/** A paragraph of a cell: what it is about, and more quietly what is to be said of it. */
export interface CellLine {
  readonly text: string;
  readonly note: string;
  readonly tone: Tone | null;
}

/** What stands in one cell of a table. */
export interface Cell {
  readonly lines: readonly CellLine[];
  /** How hot, in five steps; 0 for nothing. */
  readonly heat: number;
  readonly isNumber: boolean;
}

/** A table whose first column names its rows. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of a report. All of it is plain text: whoever writes it down makes it harmless. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TableBlock;

/** A cell of words. */
export function cell(text: string, tone: Tone | null = null): Cell {
  return linesCell([{ text, note: '', tone }]);
}

/** A cell of any number of paragraphs. */
export function linesCell(lines: readonly CellLine[]): Cell {
  return { lines, heat: 0, isNumber: false };
}

/** A cell of a number, or a dash where there is none; `heat` in five steps, 0 for none. */
export function numberCell(words: string | null, heat = 0): Cell {
  return { lines: [{ text: words ?? '–', note: '', tone: null }], heat, isNumber: true };
}

/** A heading. */
export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, text };
}
