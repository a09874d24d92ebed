import type { Direction } from '../../../shared/layout/boardPlace.ts';
import { nudge } from '../../actions/arrange.ts';
import { carryCards } from '../../actions/carryCards.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { rectOf } from '../view/createBoardView.ts';

/** Moves the selected cards, or the stage or lane that the keyboard is at, one step: the keyboard's way to drag. */
export function carryByKey(board: Board, direction: Direction): void {
  const { session } = board;
  if (!canEdit(session)) return;
  const place = board.place.get();
  const isForward = direction === 'right' || direction === 'down';
  if (place?.kind === 'stage' && (direction === 'left' || direction === 'right')) {
    nudge(session, 'stages', place.id, isForward ? 1 : -1);
  } else if (place?.kind === 'lane' && (direction === 'up' || direction === 'down')) {
    nudge(session, 'lanes', place.id, isForward ? 1 : -1);
  } else if (place?.kind === 'card' && carryCards(session, place.id, direction)) {
    const rect = rectOf(board, place.id);
    if (rect !== null) board.camera.glideTo(board.camera.showing(rect));
  }
}
