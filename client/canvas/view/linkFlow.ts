import type { useStoreApi } from 'reactflow';
import type { Board } from '../board.ts';
import { toTransform } from './camera.ts';
import { keepInSight } from './keepInSight.ts';
import { moveAlone } from './moveAlone.ts';
import { VisibleNodes } from './visibleNodes.ts';

/** How long the board must stand still to count as standing. */
const STILL_MS = 150;

/**
 * Ties the camera to React Flow's store, and keeps the nodes that show in step with it; answers how to stop.
 *
 * While the view moves, only the viewport's own transform is written: React Flow has nothing to
 * do with it in between. It is told once the view stands still, and before a finger takes over.
 */
export function linkFlow(board: Board, store: ReturnType<typeof useStoreApi>): () => void {
  const { camera } = board;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMove = 0;
  let viewport: HTMLElement | null = null;
  let alone: Animation | undefined;
  const nodes = new VisibleNodes(board);

  /** Tells React Flow where we look. */
  const settle = (): void => {
    const { transform, panZoom } = store.getState();
    const { x, y, zoom } = camera.view.get();
    if (transform[0] !== x || transform[1] !== y || transform[2] !== zoom)
      void panZoom?.setViewport({ x, y, zoom });
  };
  /** Gives the viewport a layer of its own while it moves, and only then: a standing one would blur text. */
  const rest = (): void => {
    const left = lastMove + STILL_MS - performance.now();
    if (left > 0) {
      timer = setTimeout(rest, left);
      return;
    }
    timer = undefined;
    alone?.cancel();
    viewport?.style.removeProperty('will-change');
    camera.isMoving.set(false);
    settle();
  };
  const noteMove = (): void => {
    lastMove = performance.now();
    if (timer !== undefined) return;
    viewport ??= store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport') ?? null;
    viewport?.style.setProperty('will-change', 'transform');
    alone = viewport === null ? undefined : moveAlone(viewport);
    camera.isMoving.set(true);
    timer = setTimeout(rest, STILL_MS);
  };

  camera.connect((wanted) => {
    if (store.getState().panZoom === null) return;
    const view = keepInSight(board, wanted);
    noteMove();
    if (viewport !== null) viewport.style.transform = toTransform(view);
    camera.view.set(view);
    nodes.update();
  });
  let [lastX, lastY, lastZoom] = store.getState().transform;
  const mirror = (): void => {
    const { transform, width, height } = store.getState();
    const size = camera.size.get();
    if (size.width !== width || size.height !== height) {
      camera.size.set({ width, height });
      nodes.update();
    }
    const [x, y, zoom] = transform;
    if (x === lastX && y === lastY && zoom === lastZoom) return;
    [lastX, lastY, lastZoom] = transform;
    const now = camera.view.get();
    if (x === now.x && y === now.y && zoom === now.zoom) return;
    noteMove();
    camera.view.set({ x, y, zoom });
    nodes.update();
  };
  mirror();
  const stop = [store.subscribe(mirror), board.shown.subscribe(nodes.update)];
  window.addEventListener('touchstart', settle, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    nodes.stop();
    window.removeEventListener('touchstart', settle, { capture: true });
    for (const each of stop) each();
  };
}
