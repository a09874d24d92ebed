import { useLayoutEffect, type RefObject } from 'react';
import type { Board } from './board.ts';
import type { Axis } from './reorder.ts';

/**
 * Keeps a strip of headers beside what it names, without React: one transform while panning; while zooming, the place of
 * each child, which says in `data-at` and `data-length` where it lies in board units (and in `data-gap` how many pixels
 * beyond). Written to each child rather than as a custom property, which would restyle everything inside them too.
 */
export function useFollowView(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  useLayoutEffect(() => {
    let lastZoom = 0;
    const follow = (): void => {
      const element = strip.current;
      if (element === null) return;
      const { x, y, zoom } = board.camera.view.get();
      element.style.transform =
        axis === 'stages' ? `translateX(${Math.round(x)}px)` : `translateY(${Math.round(y)}px)`;
      if (zoom === lastZoom) return;
      lastZoom = zoom;
      placeChildren(element, axis, zoom);
    };
    follow();
    return board.camera.view.subscribe(follow);
  }, [board, strip, axis]);
  // After every render of the strip: a child that is new, or lies elsewhere now, has no place yet.
  useLayoutEffect(() => {
    if (strip.current !== null) placeChildren(strip.current, axis, board.camera.view.get().zoom);
  });
}

function placeChildren(strip: HTMLElement, axis: Axis, zoom: number): void {
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement)) continue;
    const { at, length, gap } = child.dataset;
    const start = `${Number(at) * zoom + Number(gap ?? 0)}px`;
    const size = length === undefined ? '' : `${Number(length) * zoom}px`;
    if (axis === 'stages') {
      child.style.left = start;
      child.style.width = size;
    } else {
      child.style.top = start;
      child.style.height = size;
    }
  }
}
