import type { Id } from '../journey/id.ts';
import { cellKey } from '../journey/snapshot.ts';
import type { LayoutSource } from './journeyLayout.ts';
import type { CellSpot } from './spotAt.ts';

/** The journey with some cards taken out of their cells. */
export function withoutCards(source: LayoutSource, moving: ReadonlySet<Id>): LayoutSource {
  const cells = new Map(source.cells);
  for (const [key, cell] of source.cells) {
    if (cell.some((id) => moving.has(id)))
      cells.set(
        key,
        cell.filter((id) => !moving.has(id)),
      );
  }
  return { ...source, cells };
}

/** The journey as it would be with cards put down together at a spot; `source` is the journey without them. */
export function placeTogether(source: LayoutSource, moving: readonly Id[], spot: CellSpot): LayoutSource {
  const key = cellKey(spot.stage, spot.lane);
  const cell = source.cells.get(key) ?? [];
  const cells = new Map(source.cells);
  cells.set(key, [...cell.slice(0, spot.index), ...moving, ...cell.slice(spot.index)]);
  return { ...source, cells };
}
