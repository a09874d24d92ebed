import type { Direction } from '../../../shared/layout/boardPlace.ts';
import { nextPlace } from '../../../shared/layout/nextPlace.ts';
import { connectCards } from '../../actions/linkActions.ts';
import { say } from '../../words/say.ts';
import type { Board } from '../board.ts';
import { placeRect } from '../overlays/placeRect.ts';

/** The keys by which one chooses where an arrow ends: arrows walk, Enter draws it, Escape gives it up. Answers whether it was one. */
export function chooseByKey(board: Board, key: string, direction: Direction | undefined): boolean {
  const { session, camera } = board;
  const { linkFrom } = session.viewing;
  const from = linkFrom.get();
  const place = board.place.get();
  if (from === null) return false;
  if (direction !== undefined) {
    const { snapshot, layout } = board.shown.get();
    const next = nextPlace(layout, snapshot, place ?? { kind: 'card', id: from }, direction);
    if (next === null) return true;
    board.goTo(next);
    const rect = placeRect(layout, next);
    if (rect !== null) camera.glideTo(camera.showing(rect));
    return true;
  }
  if (key === 'Enter') {
    if (place?.kind === 'card') connectCards(session, from, place.id);
    else session.announcement.set(say('There is no card here'));
    return true;
  }
  if (key !== 'Escape') return false;
  linkFrom.set(null);
  board.goTo({ kind: 'card', id: from });
  session.announcement.set(say('No link was drawn'));
  return true;
}
