/** How much of a table is read; each is more than any journey has, and less than what would cost anybody time. */
export const TABLE_LIMITS = {
  rows: 20_000,
  columns: 500,
  cells: 1_000_000,
  /** Letters of all cells of a workbook together: its cells may all name one long text. */
  letters: 20_000_000,
  /** Stages, cards and marks that a table may make. */
  records: 200_000,
  /** Sheets of a workbook. */
  sheets: 100,
  /** Files inside a workbook. */
  entries: 2000,
  /** Bytes of a workbook when it is unpacked, all that is read of it together. */
  inflatedBytes: 128 * 1024 * 1024,
} as const;
