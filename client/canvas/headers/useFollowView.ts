import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Board } from '../board.ts';
import { followView, type HeaderFollower } from './followView.ts';
import type { Axis } from './reorder.ts';

/** Keeps a strip of headers beside what it names, without React. */
export function useFollowView(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  const follower = useRef<HeaderFollower | null>(null);
  useLayoutEffect(() => {
    if (strip.current === null) return;
    follower.current = followView(board, strip.current, axis);
    return () => {
      follower.current?.stop();
      follower.current = null;
    };
  }, [board, strip, axis]);
  // After every render of the strip: a header that is new, or lies elsewhere now, has no place yet.
  useLayoutEffect(() => {
    follower.current?.place();
  });
}
