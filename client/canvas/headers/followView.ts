import type { Board } from '../board.ts';
import type { Axis } from './reorder.ts';

/** Moves a strip of headers with the view: one transform while panning, the place of each header while zooming. */
export function followView(board: Board, strip: HTMLElement, axis: Axis): () => void {
  let lastZoom = 0;
  const follow = (): void => {
    const { x, y, zoom } = board.camera.view.get();
    strip.style.transform =
      axis === 'stages' ? `translateX(${Math.round(x)}px)` : `translateY(${Math.round(y)}px)`;
    if (zoom === lastZoom) return;
    lastZoom = zoom;
    placeHeaders(strip, axis, zoom);
  };
  follow();
  return board.camera.view.subscribe(follow);
}

/**
 * Places each header, which says in `data-at` and `data-length` where it lies in board units, and in `data-gap` how many
 * pixels beyond. Written to each one rather than as a custom property, which would restyle everything inside it too.
 */
export function placeHeaders(strip: HTMLElement, axis: Axis, zoom: number): void {
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement) || child.dataset['at'] === undefined) continue;
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
