import type { useStoreApi } from 'reactflow';
import type { Board } from './board.ts';
import { VisibleNodes, type BoardNode } from './visibleNodes.ts';

/** How long the board must stand still to count as standing. */
const STILL_MS = 180;

/** Mirrors React Flow's view into the board and hands it the nodes that show; answers how to stop. */
export function linkFlow(board: Board, store: ReturnType<typeof useStoreApi<BoardNode>>): () => void {
  const { camera } = board;
  const nodes = new VisibleNodes(board, (visible) => {
    store.getState().setNodes(visible);
  });
  const markMoving = movingMarker(() => store.getState().domNode);
  camera.connect(({ x, y, zoom }) => {
    void store.getState().panZoom?.setViewport({ x, y, zoom });
  });
  const mirror = (): void => {
    const { transform, width, height } = store.getState();
    const [x, y, zoom] = transform;
    const now = camera.view.get();
    const size = camera.size.get();
    if (size.width !== width || size.height !== height) camera.size.set({ width, height });
    if (now.x !== x || now.y !== y || now.zoom !== zoom) {
      markMoving.move();
      camera.view.set({ x, y, zoom });
    }
    nodes.update();
  };
  mirror();
  const stop = [store.subscribe(mirror), board.shown.subscribe(nodes.update)];
  return () => {
    markMoving.stop();
    for (const each of stop) each();
  };
}

/** Gives the viewport a layer of its own while it moves, and only then: a standing one would blur text. */
function movingMarker(root: () => HTMLElement | null): { move(): void; stop(): void } {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    const rest = last + STILL_MS - performance.now();
    if (rest > 0) {
      timer = setTimeout(check, rest);
      return;
    }
    timer = undefined;
    root()?.removeAttribute('data-moving');
  };
  return {
    move: () => {
      last = performance.now();
      if (timer !== undefined) return;
      root()?.setAttribute('data-moving', '');
      timer = setTimeout(check, STILL_MS);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
