import type { Id } from '../../../shared/journey/id.ts';
import { CARD_HEIGHT, CARD_WIDTH, GAP } from '../../../shared/layout/metrics.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { canEdit } from '../../actions/edit.ts';
import type { Board } from '../board.ts';

/** How near to the middle of a handle a hand takes hold of it, in pixels: 24 across. */
const REACH = 12;

/** The cards that show the handle from which one draws arrows: the one under the pointer, and the one that is selected alone. */
export function cardsWithHandle(board: Board): readonly Id[] {
  if (board.isFar.get() || !canEdit(board.session)) return [];
  const selection = board.session.selection.get();
  const alone = selection.length === 1 ? selection[0] : undefined;
  const { cards } = board.shown.get().layout;
  return [...new Set([board.hoveredCard.get(), alone])].flatMap((id) =>
    id != null && cards.has(id) ? [id] : [],
  );
}

/** The middle of a card's handle, in board units; `null` when the card does not show. */
export function handlePoint(board: Board, card: Id): Point | null {
  const rect = board.shown.get().layout.cards.get(card);
  return rect === undefined ? null : { x: rect.x + CARD_WIDTH, y: rect.y + CARD_HEIGHT / 2 };
}

/** The card whose handle is at a point of the board, or `null`. */
export function handleAt(board: Board, point: Point): Id | null {
  const reach = REACH / board.camera.view.get().zoom;
  for (const id of cardsWithHandle(board)) {
    const at = handlePoint(board, id);
    if (at !== null && Math.hypot(at.x - point.x, at.y - point.y) <= reach) return id;
  }
  return null;
}

/** The card at a point of the board, or beside it where its handle sticks out. */
export function cardNear(board: Board, point: Point): Id | null {
  return board.cardAt(point) ?? board.cardAt({ x: point.x - GAP, y: point.y });
}
