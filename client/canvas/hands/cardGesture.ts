import type { Id } from '../../../shared/journey/id.ts';
import { cardGroup } from '../../../shared/journey/cardGroup.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { canEdit, isHeldByLock } from '../../actions/edit.ts';
import { isMac } from '../../ui/keyNames.ts';
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
  const isAdding = press.shiftKey || (isMac() ? press.metaKey : press.ctrlKey);
  // What is held together is selected together.
  const group = cardGroup(session.journey.get(), id);
  const whole = [...group.filter((other) => other !== id), id];
  if (isAdding) {
    const others = before.filter((other) => !group.includes(other));
    session.selection.set(wasSelected ? others : [...others, ...whole]);
  } else if (!wasSelected) session.selection.set(whole);
  board.goTo({ kind: 'card', id });
  const tremble = press.pointerType === 'touch' ? TREMBLE.touch : TREMBLE.mouse;
  let mayDrag = canEdit(session) && session.selection.get().includes(id);
  let isDragging = false;
  let isCopy = press.altKey;
  const edge = new EdgeScroll(board, (point) => {
    dragTo(board, camera.toBoard(point), isCopy);
  });
  const finish = (): void => {
    edge.stop();
    delete root.dataset['hand'];
    board.isBusy.set(false);
  };
  return {
    move: (point, { altKey }) => {
      isCopy = altKey;
      if (!isDragging) {
        if (!mayDrag || Math.hypot(point.x - from.x, point.y - from.y) < tremble) return;
        // Copying changes nothing of what is locked.
        if (!isCopy && isHeldByLock(session, session.selection.get())) {
          mayDrag = false;
          return;
        }
        isDragging = true;
        board.isBusy.set(true);
        session.editing.set(null);
        root.dataset['hand'] = 'carrying';
        beginDrag(board, start);
      }
      dragTo(board, camera.toBoard(point), isCopy);
      edge.near(point);
    },
    end: () => {
      finish();
      if (isDragging) drop(board);
      else if (wasSelected && !isAdding && before.length > 1) session.selection.set(whole);
    },
    cancel: () => {
      finish();
      letGo(board);
    },
  };
}
