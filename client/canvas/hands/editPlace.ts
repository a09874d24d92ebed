import { cardGroup } from '../../../shared/journey/cardGroup.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { addCard } from '../../actions/addCard.ts';
import { canEdit } from '../../actions/edit.ts';
import { titleRef } from '../../actions/editTitle.ts';
import type { Board } from '../board.ts';
import { focusEmotionIn } from '../drawn/focusEmotion.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';
import { bringNear } from '../view/createBoardView.ts';

/** Puts the caret where the keyboard is: into a title, or into a new card when the cell is empty. Answers whether it could. */
export function editPlace(board: Board): boolean {
  const { session } = board;
  const place = board.place.get();
  if (place === null || !canEdit(session)) return false;
  if (place.kind === 'cell') return typeInCell(board, '') || enterCurve(board, place.stage, place.lane);
  const selection = session.selection.get();
  if (selection.length > 1) {
    const isInGroup = selection.includes(place.id) && cardGroup(session.journey.get(), place.id).length > 1;
    // The first Enter goes into what is held together, the next one into the card.
    if (isInGroup) session.selection.set([place.id]);
    return isInGroup;
  }
  // An arrow that is selected is named by Enter, not the card where the keyboard is.
  if (session.journey.get().links.some(({ id }) => id === selection[0])) return false;
  session.selection.set([place.id]);
  if (place.kind === 'card') bringNear(board, place.id);
  session.editing.set(titleRef(session, place.id));
  return true;
}

/** Puts the keyboard on the emotion curve, where the arrow keys change it. */
function enterCurve(board: Board, stage: Id, lane: Id): boolean {
  const { snapshot } = board.shown.get();
  if (snapshot.lanes.find(({ id }) => id === lane)?.kind !== 'emotion') return false;
  const hasPoints = readScores(snapshot).emotions.some(({ curve }) =>
    curve.stages.some((one) => one.stage === stage && one.points.length > 0),
  );
  return focusEmotionIn(board, stage, hasPoints);
}

/** Begins a touchpoint with what was typed, when the keyboard is in an empty cell. Answers whether it is. */
export function typeInCell(board: Board, typed: string): boolean {
  const place = board.place.get();
  if (place?.kind !== 'cell') return false;
  const lane = board.shown.get().snapshot.lanes.find(({ id }) => id === place.lane);
  if (lane === undefined || !holdsCards(lane)) return false;
  const kind = lane.kind === 'notes' ? 'note' : 'touchpoint';
  const id = addCard(board.session, kind, { stage: place.stage, lane: place.lane, index: 0 }, typed);
  if (id === null) return false;
  bringNear(board, id);
  return true;
}
