import type { Id } from '../../../shared/journey/id.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { beginDrag, dragTo, drop, letGo } from './cardDrag.ts';
import { EdgeScroll } from './edgeScroll.ts';
import type { Gesture } from './gesture.ts';

/** How far a hand may tremble before it drags, in pixels (as tldraw has it). */
const TREMBLE = { mouse: 4, touch: 6 } as const;

/** A press on a card: selects it, and drags what is selected once the hand moves. */
export function cardGesture(
  board: Board,
  root: HTMLElement,
  id: Id,
  from: Point,
  press: PointerEvent,
): Gesture {
  const { session, camera } = board;
  const start = camera.toBoard(from);
  const before = session.selection.get();
  const wasSelected = before.includes(id);
  if (press.shiftKey)
    session.selection.set(wasSelected ? before.filter((other) => other !== id) : [...before, id]);
  else if (!wasSelected) session.selection.set([id]);
  board.goTo({ kind: 'card', id });
  const tremble = press.pointerType === 'touch' ? TREMBLE.touch : TREMBLE.mouse;
  const mayDrag = canEdit(session) && session.selection.get().includes(id);
  let isDragging = false;
  const edge = new EdgeScroll(board, (point) => {
    dragTo(board, camera.toBoard(point), press.altKey);
  });
  const finish = (): void => {
    edge.stop();
    delete root.dataset['hand'];
    board.isBusy.set(false);
  };
  return {
    move: (point, event) => {
      if (!isDragging) {
        if (!mayDrag || Math.hypot(point.x - from.x, point.y - from.y) < tremble) return;
        isDragging = true;
        board.isBusy.set(true);
        session.editing.set(null);
        root.dataset['hand'] = 'carrying';
        beginDrag(board, start);
      }
      dragTo(board, camera.toBoard(point), event.altKey);
      edge.near(point);
    },
    end: () => {
      finish();
      if (isDragging) drop(board);
      else if (wasSelected && !press.shiftKey && before.length > 1) session.selection.set([id]);
    },
    cancel: () => {
      finish();
      letGo(board);
    },
  };
}
