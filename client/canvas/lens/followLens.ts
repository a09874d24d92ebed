import type { Board } from '../board.ts';

/** Reads the map through the lens that its viewer chooses; the code for that comes with the first one. Answers how to stop. */
export function followLens(board: Board): () => void {
  const { lens } = board.session.viewing;
  let stopKeeping: (() => void) | null = null;
  let isStopped = false;
  let isAsked = false;
  const begin = (): void => {
    if (isAsked || lens.get() === null) return;
    isAsked = true;
    import('./keepLens.ts').then(
      ({ keepLens }) => {
        if (!isStopped) stopKeeping = keepLens(board);
      },
      () => {
        // Without a connection: the next choice asks again.
        isAsked = false;
        lens.set(null);
      },
    );
  };
  begin();
  const stop = lens.subscribe(begin);
  return () => {
    isStopped = true;
    stop();
    stopKeeping?.();
    board.lens.set(null);
  };
}
