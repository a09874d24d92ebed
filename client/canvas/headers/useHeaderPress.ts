import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { Point } from '../../../shared/layout/rect.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import type { Gesture } from '../hands/gesture.ts';
import { reorderGesture, type Axis } from './reorder.ts';

/** What the pointer does on the header of a stage or lane. */
export function useHeaderPress(board: Board, axis: Axis, id: Id) {
  const gesture = useRef<Gesture | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !isOnHeader(event)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      gesture.current = reorderGesture(board, axis, id, pointOnBoard(event));
      board.session.view.get()?.focus();
    },
    onPointerMove: (event: PointerEvent) => gesture.current?.move(pointOnBoard(event), event.nativeEvent),
    onPointerUp: (event: PointerEvent) => {
      gesture.current?.end(event.nativeEvent);
      gesture.current = null;
    },
    onPointerCancel: () => {
      gesture.current?.cancel();
      gesture.current = null;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (isOnHeader(event) && canEdit(board.session))
        board.session.editing.set({ collection: axis, id, field: 'name' });
    },
  };
}

/** Not on a control in it, nor in its menu, which lies elsewhere on the page but is inside it for React. */
function isOnHeader({ target, currentTarget }: MouseEvent): boolean {
  return (
    target instanceof Element && currentTarget.contains(target) && target.closest('button, input') === null
  );
}

/** Where the pointer is, in pixels from the canvas's corner. */
export function pointOnBoard({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const root = currentTarget.closest('[data-board]')?.getBoundingClientRect();
  return { x: clientX - (root?.left ?? 0), y: clientY - (root?.top ?? 0) };
}
