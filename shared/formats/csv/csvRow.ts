import type { Message } from '../../words/message.ts';
import type { CsvColumn } from './csvColumns.ts';

/** One row of a table that Waymark wrote. */
export interface CsvRow {
  /** The words of a cell as they were before they were guarded; empty where there is none. */
  cell(column: CsvColumn): string;
  /** @throws FormatError that names the row and the column */
  refuse(column: CsvColumn, why: string | Message): never;
}
