import type { Point } from '../../../shared/layout/rect.ts';
import { addCard } from '../../actions/addCard.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';
import { linkAt } from '../links/linkAt.ts';
import { bringNear } from '../view/createBoardView.ts';

/**
 * A double press: edits the card there, even one that is held together with others, or the label of the arrow, or adds a
 * card; as soon as the live document is there.
 */
export function openAt(board: Board, at: Point): void {
  const { session } = board;
  if (!session.isOpen.get()) {
    const stop = session.isOpen.subscribe(() => {
      stop();
      openAt(board, at);
    });
    return;
  }
  if (!canEdit(session)) return;
  const card = board.cardAt(at);
  if (card !== null) {
    // Of cards that are held together, this one.
    session.selection.set([card]);
    bringNear(board, card);
    session.editing.set({ collection: 'cards', id: card, field: 'title' });
    return;
  }
  const link = linkAt(board, at);
  if (link !== null) {
    session.selection.set([link]);
    session.focusRequest.set({ collection: 'links', id: link, field: 'label' });
    return;
  }
  const spot = board.spotAt(at);
  if (spot === null) return;
  const lane = board.shown.get().snapshot.lanes.find(({ id }) => id === spot.lane);
  const added = addCard(session, lane?.kind === 'notes' ? 'note' : 'touchpoint', spot);
  if (added !== null) bringNear(board, added);
}
