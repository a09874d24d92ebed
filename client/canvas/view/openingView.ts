import type { Board } from '../board.ts';
import { OPENING_MARGIN } from './camera.ts';
import { wholeView } from './createBoardView.ts';

/** The smallest zoom at which a whole map is worth opening on; below, one starts at its beginning. */
const SMALLEST = 0.6;

/** Chooses where to look when the canvas first has a size: the whole map if it can be read, else its beginning. */
export function openingView(board: Board): () => void {
  const { camera } = board;
  let isChosen = false;
  const choose = (): void => {
    const { layout } = board.shown.get();
    if (isChosen || camera.size.get().width === 0 || layout.stages.length === 0) return;
    isChosen = true;
    const whole = wholeView(board, { margin: OPENING_MARGIN });
    const isWide = camera.size.get().width > 640;
    camera.moveTo(isWide && whole.zoom >= SMALLEST ? whole : camera.atStart(1));
  };
  choose();
  const stop = [camera.size.subscribe(choose), board.shown.subscribe(choose)];
  return () => {
    for (const each of stop) each();
  };
}
