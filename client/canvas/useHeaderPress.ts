import { useRef, type PointerEvent } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import type { Board } from './board.ts';
import type { Gesture } from './gesture.ts';
import { reorderGesture, type Axis } from './reorder.ts';

/** What the pointer does on the header of a stage or lane. */
export function useHeaderPress(board: Board, axis: Axis, id: Id) {
  const gesture = useRef<Gesture | null>(null);
  const pointOf = (event: PointerEvent) => {
    const root = event.currentTarget.closest('[data-board]')?.getBoundingClientRect();
    return { x: event.clientX - (root?.left ?? 0), y: event.clientY - (root?.top ?? 0) };
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOnControl = event.target instanceof Element && event.target.closest('button, input') !== null;
      if (event.button !== 0 || isOnControl) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      gesture.current = reorderGesture(board, axis, id, pointOf(event));
      board.session.view.get()?.focus();
    },
    onPointerMove: (event: PointerEvent) => gesture.current?.move(pointOf(event), event.nativeEvent),
    onPointerUp: (event: PointerEvent) => {
      gesture.current?.end(event.nativeEvent);
      gesture.current = null;
    },
    onPointerCancel: () => {
      gesture.current?.cancel();
      gesture.current = null;
    },
  };
}
