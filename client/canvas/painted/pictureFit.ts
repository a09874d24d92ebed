import type { Size, View } from '../view/camera.ts';

/** Painted beyond each edge of the screen, in pixels: as far as the view may move before one has to paint again. */
export const PAINT_MARGIN = 128;

/** How much a picture may be stretched, at most, before it is painted again. */
const MOST_STRETCH = 1.15;

/** How a picture that was painted for one view is moved and stretched to show another. */
export interface PictureFit {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * How to show a view with the picture of another one; `null` when it would be too coarse or lacks a part of the board
 * that is in sight. `board` is how large the board is, in board units: there is nothing to paint beyond it.
 */
export function pictureFit(painted: View, view: View, screen: Size, board: Size): PictureFit | null {
  const scale = view.zoom / painted.zoom;
  if (scale > MOST_STRETCH || scale < 1 / MOST_STRETCH) return null;
  const fit = {
    x: exact(view.x - painted.x * scale, scale),
    y: exact(view.y - painted.y * scale, scale),
    scale,
  };
  const hasAll =
    covers(fit.x, scale, screen.width, view.x, board.width * view.zoom) &&
    covers(fit.y, scale, screen.height, view.y, board.height * view.zoom);
  return hasAll ? fit : null;
}

/** Along one axis: whether what shows of the board, from `start` for `length` pixels, lies within the picture. */
function covers(offset: number, scale: number, screen: number, start: number, length: number): boolean {
  const first = Math.max(0, start);
  const last = Math.min(screen, start + length);
  if (first >= last) return true;
  return first >= offset - PAINT_MARGIN * scale && last <= offset + (screen + PAINT_MARGIN) * scale;
}

/** Whole pixels while only moved: half ones would blur every word. */
function exact(offset: number, scale: number): number {
  return scale === 1 ? Math.round(offset) : offset;
}
