import type { Board } from '../board.ts';

/** In pixels, for wheels that count lines or pages. */
const LINE = 20;
const PAGE = 400;
/** How much a pixel of the wheel zooms; the smaller one is for wheels that jump by a hundred pixels. */
const ZOOM_A_PIXEL = 0.01;
const MOST_A_STEP = 40;

/** The wheel and the trackpad: scrolling pans, pinching or Mod with the wheel zooms where the pointer is. */
export function listenToWheel(board: Board, root: HTMLElement): () => void {
  const { camera } = board;
  const onWheel = (event: WheelEvent): void => {
    if (event.target instanceof Element && event.target.closest('textarea, [data-scrolls]') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) {
      const corner = root.getBoundingClientRect();
      const step = Math.max(-MOST_A_STEP, Math.min(MOST_A_STEP, dy));
      const at = { x: event.clientX - corner.left, y: event.clientY - corner.top };
      camera.zoomTo(camera.view.get().zoom * 2 ** (-step * ZOOM_A_PIXEL), at);
    } else if (event.shiftKey && dx === 0) camera.panBy(-dy, 0);
    else camera.panBy(-dx, -dy);
  };
  root.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    root.removeEventListener('wheel', onWheel, { capture: true });
  };
}
