import type { Point } from '../../../shared/layout/rect.ts';

/** Where the pointer is, in pixels from the canvas's corner. */
export function pointOnBoard({
  clientX,
  clientY,
  currentTarget,
}: {
  readonly clientX: number;
  readonly clientY: number;
  readonly currentTarget: EventTarget | null;
}): Point {
  const root = currentTarget instanceof Element ? currentTarget.closest('[data-board]') : null;
  const corner = root?.getBoundingClientRect();
  return { x: clientX - (corner?.left ?? 0), y: clientY - (corner?.top ?? 0) };
}
