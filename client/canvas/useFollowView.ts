import { useLayoutEffect, type RefObject } from 'react';
import type { Board } from './board.ts';
import type { Axis } from './reorder.ts';

/**
 * Keeps a strip of headers beside what it names: one transform while panning, one custom property while zooming, and no
 * React. Headers in it place themselves by `calc(var(--zoom) * …)`.
 */
export function useFollowView(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  useLayoutEffect(() => {
    let lastZoom = 0;
    const follow = (): void => {
      const element = strip.current;
      if (element === null) return;
      const { x, y, zoom } = board.camera.view.get();
      element.style.transform = axis === 'stages' ? `translateX(${x}px)` : `translateY(${y}px)`;
      if (zoom === lastZoom) return;
      lastZoom = zoom;
      element.style.setProperty('--zoom', String(zoom));
    };
    follow();
    return board.camera.view.subscribe(follow);
  }, [board, strip, axis]);
}
