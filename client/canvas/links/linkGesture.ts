import type { Id } from '../../../shared/journey/id.ts';
import { connectCards } from '../../actions/linkActions.ts';
import type { Board } from '../board.ts';
import { EdgeScroll } from '../hands/edgeScroll.ts';
import type { Gesture } from '../hands/gesture.ts';
import type { Point } from '../../../shared/layout/rect.ts';

/** Draws an arrow from a card to the one on which the hand lets go. */
export function linkGesture(board: Board, from: Id): Gesture {
  const { camera } = board;
  const draw = (point: Point): void => {
    const to = camera.toBoard(point);
    board.linkDraft.set({ from, to, target: board.cardAt(to) });
  };
  const edge = new EdgeScroll(board, draw);
  const finish = (): void => {
    edge.stop();
    board.linkDraft.set(null);
    board.isBusy.set(false);
  };
  board.isBusy.set(true);
  return {
    move: (point) => {
      draw(point);
      edge.near(point);
    },
    end: () => {
      const target = board.linkDraft.get()?.target ?? null;
      finish();
      if (target !== null && target !== from) connectCards(board.session, from, target);
    },
    cancel: finish,
  };
}
