/** Where the keyboard is in a grid: row 0 is the header. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

/** Where a key leads in a grid of so many rows and columns, as in spreadsheets; `null` for keys that lead nowhere. */
export function nextPlaceFor(
  { row, column }: GridPlace,
  key: string,
  hasControl: boolean,
  rows: number,
  columns: number,
): GridPlace | null {
  const within = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, toRow)),
    column: Math.min(columns - 1, Math.max(0, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return within(hasControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return within(hasControl ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return within(row, hasControl ? 0 : column - 1);
    case 'ArrowRight':
      return within(row, hasControl ? columns - 1 : column + 1);
    case 'PageUp':
      return within(row - PAGE, column);
    case 'PageDown':
      return within(row + PAGE, column);
    case 'Home':
      return within(hasControl ? 0 : row, 0);
    case 'End':
      return within(hasControl ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
