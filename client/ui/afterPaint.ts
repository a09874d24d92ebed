/** How long a page may stay unpainted, as hidden ones do, before what waits for it goes ahead. */
const AT_MOST_MS = 300;

/** Runs something in a task of its own once what is drawn now has been painted; answers how to call it off. */
export function afterPaint(run: () => void): () => void {
  let frame = 0;
  let timer = setTimeout(go, AT_MOST_MS);
  function go(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    run();
  }
  // The first frame measures the board and draws its cards, the second one has them.
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(go);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
