import { useLayoutEffect, type RefObject } from 'react';
import type { Board } from '../board.ts';
import { followView, placeHeaders } from './followView.ts';
import type { Axis } from './reorder.ts';

/** Keeps a strip of headers beside what it names, without React. */
export function useFollowView(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  useLayoutEffect(
    () => (strip.current === null ? undefined : followView(board, strip.current, axis)),
    [board, strip, axis],
  );
  // After every render of the strip: a header that is new, or lies elsewhere now, has no place yet.
  useLayoutEffect(() => {
    if (strip.current !== null) placeHeaders(strip.current, axis, board.camera.view.get().zoom);
  });
}
