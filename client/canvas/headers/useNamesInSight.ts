import { useLayoutEffect, type RefObject } from 'react';
import { HEADER_HEIGHT } from '../../../shared/layout/metrics.ts';
import type { Board } from '../board.ts';
import type { Axis } from './reorder.ts';

/** How much of a header its name needs, in pixels; with less left, it leaves together with the header's end. */
const NAME_ROOM = { stages: 96, lanes: 40 } as const;
/** The padding before the name in `Headers.module.css`. */
const PADDING = { stages: 12, lanes: 14 } as const;

/** Keeps the names of the headers that begin out of sight where the header comes into sight. */
export function useNamesInSight(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  // After every render of the strip as well: its headers may be others now.
  useLayoutEffect(() => {
    if (strip.current !== null) pushNames(board, strip.current, axis);
  });
  useLayoutEffect(
    () =>
      board.camera.view.subscribe(() => {
        if (strip.current !== null) pushNames(board, strip.current, axis);
      }),
    [board, strip, axis],
  );
}

function pushNames(board: Board, strip: HTMLElement, axis: Axis): void {
  const { x, y, zoom } = board.camera.view.get();
  const edge = axis === 'stages' ? board.camera.labelWidth - x : HEADER_HEIGHT - y;
  const property = axis === 'stages' ? 'paddingLeft' : 'paddingTop';
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement)) continue;
    const { at, length, far } = child.dataset;
    if (at === undefined || length === undefined) continue;
    const hidden = Math.min(edge - Number(at) * zoom, Number(length) * zoom - NAME_ROOM[axis]);
    // A far lane has its name in the middle of what shows.
    const padding = hidden > 0 ? `${Math.round(hidden) + (far === undefined ? PADDING[axis] : 0)}px` : '';
    if (child.style[property] !== padding) child.style[property] = padding;
  }
}
