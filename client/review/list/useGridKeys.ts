import { useEffect, useRef, type RefObject } from 'react';
import { nextPlaceFor } from './gridKeys.ts';

/** What the keyboard can be on in a grid says its place in these attributes; React gives each of them the tab index −1. */
const CELL = '[data-row][data-column]';

/**
 * Makes a grid one stop of the Tab key, and lets the arrow keys walk through it; what was walked to last is where Tab
 * comes back to. Tab indexes are written past React: a step would else draw hundreds of cells.
 */
export function useGridKeys(rows: number, columns: number): RefObject<HTMLTableElement | null> {
  const grid = useRef<HTMLTableElement>(null);

  useEffect(() => {
    const cells = grid.current;
    if (cells === null || cells.querySelector(`${CELL}[tabindex="0"]`) !== null) return;
    const first = cells.querySelector<HTMLElement>('[data-row="1"][data-column="1"]');
    if (first !== null) first.tabIndex = 0;
  });

  useEffect(() => {
    const cells = grid.current;
    if (cells === null) return undefined;
    const onFocus = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches(CELL)) return;
      for (const other of cells.querySelectorAll<HTMLElement>(`${CELL}[tabindex="0"]`)) other.tabIndex = -1;
      event.target.tabIndex = 0;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.target instanceof HTMLElement) || event.shiftKey || event.altKey) return;
      const { row, column } = event.target.dataset;
      if (row === undefined || column === undefined) return;
      const from = { row: Number(row), column: Number(column) };
      const to = nextPlaceFor(from, event.key, event.ctrlKey || event.metaKey, rows, columns);
      if (to === null) return;
      event.preventDefault();
      cells.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
    };
    cells.addEventListener('focusin', onFocus);
    cells.addEventListener('keydown', onKeyDown);
    return () => {
      cells.removeEventListener('focusin', onFocus);
      cells.removeEventListener('keydown', onKeyDown);
    };
  }, [rows, columns]);

  return grid;
}
