import type { Board } from './board.ts';
import { FAR_ZOOM } from './camera.ts';

/** The smallest zoom at which a whole map is worth opening on; below, one starts at its beginning. */
const SMALLEST = 0.5;

/** Chooses where to look when the canvas first has a size: the whole map if it can be read, else its beginning. */
export function openingView(board: Board): () => void {
  const { camera } = board;
  let isChosen = false;
  const choose = (): void => {
    if (isChosen || camera.size.get().width === 0 || !board.session.isOpen.get()) return;
    isChosen = true;
    const { layout } = board.shown.get();
    const whole = camera.fitting({ x: 148, y: 44, width: layout.width - 148, height: layout.height - 44 });
    const isWide = camera.size.get().width > 640;
    if (isWide && whole.zoom >= FAR_ZOOM) camera.moveTo({ ...camera.atStart(whole.zoom) });
    else if (isWide && whole.zoom >= SMALLEST) camera.moveTo(camera.atStart(whole.zoom));
    else camera.moveTo(camera.atStart(1));
  };
  choose();
  const stop = [camera.size.subscribe(choose), board.session.isOpen.subscribe(choose)];
  return () => {
    for (const each of stop) each();
  };
}
