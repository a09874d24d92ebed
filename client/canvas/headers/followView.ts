import type { Board } from '../board.ts';
import type { View } from '../view/camera.ts';
import { moveAlone } from '../view/moveAlone.ts';
import type { Axis } from './reorder.ts';

/** How much a strip may be stretched, at most, before its headers are laid out again. */
const MOST_STRETCH = 1.15;

/** What a line of words takes up, in pixels. */
const LINE = 12;

/** Moves a strip of headers with the view. */
export interface HeaderFollower {
  /** Gives each header its place again, after some of them are new. */
  place(): void;
  stop(): void;
}

/**
 * Moves a strip of headers with the view by one transform. In a zoom it is stretched a little and laid out again every
 * few frames, because laying out is what a zoom costs most; once the zoom stands still nothing is stretched.
 */
export function followView(board: Board, strip: HTMLElement, axis: Axis): HeaderFollower {
  let laidOut = 0;
  const place = (): void => {
    const view = board.camera.view.get();
    laidOut = view.zoom;
    placeHeaders(strip, axis, view.zoom);
    strip.style.transform = transformOf(axis, view, 1);
  };
  const follow = (): void => {
    const view = board.camera.view.get();
    const stretch = view.zoom / laidOut;
    if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) {
      place();
      return;
    }
    strip.style.transform = transformOf(axis, view, stretch);
  };
  const settle = (): void => {
    const { isMoving, view } = board.camera;
    if (!isMoving.get() && view.get().zoom !== laidOut) place();
  };
  place();
  const alone = moveAlone(strip);
  const stop = [board.camera.view.subscribe(follow), board.camera.isMoving.subscribe(settle)];
  return {
    place,
    stop: () => {
      alone.cancel();
      for (const each of stop) each();
    },
  };
}

function transformOf(axis: Axis, { x, y }: View, stretch: number): string {
  const [way, at] = axis === 'stages' ? ['X', x] : ['Y', y];
  const move = `translate${way}(${Math.round(at)}px)`;
  return stretch === 1 ? move : `${move} scale${way}(${stretch})`;
}

/**
 * Places each header, which says in `data-at` and `data-length` where it lies in board units, and in `data-gap` how many
 * pixels beyond; what says `data-scales` is drawn in board units. Written to each one rather than as a custom property,
 * which would restyle everything inside it too.
 */
function placeHeaders(strip: HTMLElement, axis: Axis, zoom: number): void {
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.dataset['scales'] !== undefined) child.style.transform = `scaleX(${zoom})`;
    if (child.dataset['at'] === undefined) continue;
    const { at, length, gap } = child.dataset;
    const start = `${Number(at) * zoom + Number(gap ?? 0)}px`;
    const size = length === undefined ? '' : `${Number(length) * zoom}px`;
    child.toggleAttribute('data-thin', Number(length) * zoom < LINE);
    if (axis === 'stages') {
      child.style.left = start;
      child.style.width = size;
    } else {
      child.style.top = start;
      child.style.height = size;
    }
  }
}
