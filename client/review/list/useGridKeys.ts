import { useEffect, useRef, type RefObject } from 'react';
import { nextPlaceFor, type GridPlace } from './gridKeys.ts';

/** What the keyboard can be on in a grid says its place in these attributes; React gives each of them the tab index −1. */
const CELL = '[data-row][data-column]';
/** More than any grid has columns. */
const FAR = 1000;

/**
 * Makes a grid, or a picture with parts, one stop of the Tab key, and lets the arrow keys walk through it; what was walked
 * to last is where Tab comes back to. Tab indexes are written past React: a step would else draw hundreds of cells.
 */
export function useGridKeys<T extends HTMLElement | SVGElement>(
  rows: number,
  columns: number,
): RefObject<T | null> {
  const grid = useRef<T>(null);

  useEffect(() => {
    const cells = grid.current;
    if (cells === null || cells.querySelector(`${CELL}[tabindex="0"]`) !== null) return;
    const first =
      cellAt(cells, 1, 1) ?? cells.querySelector<HTMLElement | SVGElement>(`${CELL}:not([data-row="0"])`);
    if (first !== null) first.tabIndex = 0;
  });

  useEffect(() => {
    const cells = grid.current;
    if (cells === null) return undefined;
    const onFocus = (event: Event): void => {
      const cell = cellOf(event.target);
      if (cell === null) return;
      for (const other of cells.querySelectorAll<HTMLElement | SVGElement>(`${CELL}[tabindex="0"]`))
        other.tabIndex = -1;
      cell.tabIndex = 0;
    };
    const onKeyDown = (event: Event): void => {
      const cell = cellOf(event.target);
      if (cell === null || !(event instanceof KeyboardEvent) || event.shiftKey || event.altKey) return;
      const from = { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
      const hasControl = event.ctrlKey || event.metaKey;
      const first = nextPlaceFor(from, event.key, hasControl, rows, columns);
      if (first === null) return;
      event.preventDefault();
      (cellAt(cells, first.row, first.column) ?? nearestTowards(cells, from, first))?.focus();
    };
    cells.addEventListener('focusin', onFocus);
    cells.addEventListener('keydown', onKeyDown);
    return () => {
      cells.removeEventListener('focusin', onFocus);
      cells.removeEventListener('keydown', onKeyDown);
    };
  });

  return grid;
}

function cellOf(target: EventTarget | null): HTMLElement | SVGElement | null {
  const isElement = target instanceof HTMLElement || target instanceof SVGElement;
  return isElement && target.matches(CELL) ? target : null;
}

function cellAt(grid: Element, row: number, column: number): HTMLElement | SVGElement | null {
  return grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);
}

/** The cell next in a direction, where a picture has gaps: as few rows or columns on as can be, and as straight as can be. */
function nearestTowards(grid: Element, from: GridPlace, to: GridPlace): HTMLElement | SVGElement | null {
  const down = Math.sign(to.row - from.row);
  const along = Math.sign(to.column - from.column);
  let best: HTMLElement | SVGElement | null = null;
  let least = Infinity;
  for (const cell of grid.querySelectorAll<HTMLElement | SVGElement>(CELL)) {
    const rows = Number(cell.dataset['row']) - from.row;
    const columns = Number(cell.dataset['column']) - from.column;
    const onwards = down === 0 ? columns * along : rows * down;
    if (onwards <= 0 || (down === 0 && rows !== 0)) continue;
    const distance = onwards * FAR + Math.abs(down === 0 ? rows : columns);
    if (distance < least) [best, least] = [cell, distance];
  }
  return best;
}
