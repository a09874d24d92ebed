import { intersects, type Rect } from '../layout/rect.ts';

/** Remembers what lies where, so that words can be put beside it. */
export interface TakenPlaces {
  add(rect: Rect): void;
  isFree(rect: Rect): boolean;
}

/** In units: about a label, so that few lie in one cell however large the map is. */
const CELL_WIDTH = 256;
const CELL_HEIGHT = 32;

/** Begins with what lies there already. */
export function createTakenPlaces(rects: readonly Rect[]): TakenPlaces {
  const cells = new Map<string, Rect[]>();
  const places: TakenPlaces = {
    add: (rect) => {
      for (const key of keysOf(rect)) {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [rect]);
        else cell.push(rect);
      }
    },
    isFree: (rect) =>
      keysOf(rect).every((key) => !(cells.get(key) ?? []).some((other) => intersects(rect, other))),
  };
  for (const rect of rects) places.add(rect);
  return places;
}

function keysOf({ x, y, width, height }: Rect): string[] {
  const keys: string[] = [];
  for (let row = Math.floor(y / CELL_HEIGHT); row * CELL_HEIGHT < y + height; row += 1)
    for (let column = Math.floor(x / CELL_WIDTH); column * CELL_WIDTH < x + width; column += 1)
      keys.push(`${row} ${column}`);
  return keys;
}
