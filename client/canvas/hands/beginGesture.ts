import { holdsCards } from '../../../shared/journey/lane.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { laneIndexAt, stageIndexAt } from '../../../shared/layout/journeyLayout.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { connectCards } from '../../actions/linkActions.ts';
import { linkAt } from '../links/linkAt.ts';
import { linkGesture } from '../links/linkGesture.ts';
import { handleAt } from '../links/linkHandle.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { cardGesture } from './cardGesture.ts';
import { fingerGesture } from './fingerGesture.ts';
import type { Gesture } from './gesture.ts';
import { marqueeGesture } from './marqueeGesture.ts';
import { panGesture } from './panGesture.ts';

/**
 * What a press on the board begins. The middle button pulls the board, and so does any where the hand is chosen; a
 * finger moves it, too, unless it is on a selected card. A pen is as precise as a mouse.
 */
export function beginGesture(
  board: Board,
  root: HTMLElement,
  point: Point,
  event: PointerEvent,
  isHand: boolean,
): Gesture | null {
  if (event.button === 1 || (event.button === 0 && isHand && event.pointerType !== 'touch'))
    return panGesture(board, root, point);
  if (event.button !== 0) return null;
  const at = board.camera.toBoard(point);
  const handle = handleAt(board, at);
  if (handle !== null) return linkGesture(board, handle);
  const card = board.cardAt(at);
  if (board.session.viewing.linkFrom.get() !== null) return chooseTarget(board, card);
  const link = card === null ? linkAt(board, at) : null;
  const click = (): void => {
    if (link === null) clickEmpty(board, at);
    else board.session.selection.set([link]);
  };
  const isInHand = card !== null && canEdit(board.session) && board.session.selection.get().includes(card);
  if (event.pointerType === 'touch' && !isInHand) {
    return fingerGesture(board, point, () => {
      if (card === null) click();
      else board.session.selection.set([card]);
    });
  }
  return card === null
    ? marqueeGesture(board, point, event, click)
    : cardGesture(board, root, card, point, event);
}

/** A press while an arrow is being drawn by the keyboard: on a card it ends there, elsewhere it is given up. */
function chooseTarget(board: Board, card: Id | null): Gesture | null {
  const { session } = board;
  const from = session.viewing.linkFrom.get();
  session.viewing.linkFrom.set(null);
  if (from !== null && card !== null) connectCards(session, from, card);
  return null;
}

/** A click on nothing: clears the selection, and puts the keyboard into the empty cell, so that typing begins a card there. */
function clickEmpty(board: Board, at: Point): void {
  board.session.selection.set([]);
  const spot = board.spotAt(at);
  const { layout, source } = board.shown.get();
  if (spot !== null && (source.cells.get(cellKey(spot.stage, spot.lane))?.length ?? 0) === 0) {
    board.goTo({ kind: 'cell', stage: spot.stage, lane: spot.lane });
    return;
  }
  const lane = layout.lanes[laneIndexAt(layout, at.y)];
  const stage = layout.stages[stageIndexAt(layout, at.x)];
  if (lane === undefined || stage === undefined || holdsCards(lane) || spot !== null) board.goTo(null);
  else board.goTo({ kind: 'cell', stage: stage.id, lane: lane.id });
}
