import type { Id } from '../../../shared/journey/id.ts';
import { withGroups } from '../../../shared/journey/cardGroup.ts';
import type { Point, Rect } from '../../../shared/layout/rect.ts';
import { visibleCards } from '../../../shared/layout/visibleCards.ts';
import type { Board } from '../board.ts';
import { EdgeScroll } from './edgeScroll.ts';
import type { Gesture } from './gesture.ts';
import { sayCount } from '../../words/say.ts';

const TREMBLE = 4;

/** A press on the empty board: a rectangle that selects every card it touches; or, without moving, a click. */
export function marqueeGesture(board: Board, from: Point, press: PointerEvent, click: () => void): Gesture {
  const { camera, session } = board;
  const before = session.selection.get();
  const kept = press.shiftKey ? before : [];
  const start = camera.toBoard(from);
  let isDrawing = false;
  const draw = (point: Point): void => {
    const end = camera.toBoard(point);
    const rect = between(start, end);
    const { x, y, zoom } = camera.view.get();
    board.marquee.set({
      x: rect.x * zoom + x,
      y: rect.y * zoom + y,
      width: rect.width * zoom,
      height: rect.height * zoom,
    });
    const { layout, source, snapshot } = board.shown.get();
    select(board, withGroups(snapshot, [...new Set([...kept, ...visibleCards(layout, source, rect)])]));
  };
  const edge = new EdgeScroll(board, draw);
  const finish = (): void => {
    edge.stop();
    board.marquee.set(null);
    board.isBusy.set(false);
  };
  return {
    move: (point) => {
      if (!isDrawing && Math.hypot(point.x - from.x, point.y - from.y) < TREMBLE) return;
      if (!isDrawing) {
        isDrawing = true;
        board.hovered.set(null);
        board.isBusy.set(true);
      }
      draw(point);
      edge.near(point);
    },
    end: () => {
      finish();
      if (!isDrawing) click();
      else if (session.selection.get().length > 1)
        session.announcement.set(
          sayCount(session.selection.get().length, '{count} card selected', '{count} cards selected'),
        );
    },
    cancel: () => {
      finish();
      session.selection.set(before);
    },
  };
}

function select(board: Board, ids: readonly Id[]): void {
  const now = board.session.selection.get();
  if (now.length === ids.length && ids.every((id, index) => id === now[index])) return;
  board.session.selection.set(ids);
}

function between(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
