/**
 * Keeps the field that is typed in above the keyboard of a phone, which covers the page without making it smaller on
 * some of them. Answers how to stop.
 */
export function keepFieldInSight(root: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (viewport === null) return () => undefined;
  let frame = 0;
  const bringBack = (): void => {
    const covered = Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
    // Zooming in with two fingers covers nothing.
    root.style.setProperty('--covered', viewport.scale > 1 ? '0px' : `${covered}px`);
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement && root.contains(field))
      field.scrollIntoView({ block: 'center' });
  };
  const onResize = (): void => {
    cancelAnimationFrame(frame);
    // The window and what is seen of it become smaller one after the other.
    frame = requestAnimationFrame(bringBack);
  };
  viewport.addEventListener('resize', onResize);
  window.addEventListener('resize', onResize);
  return () => {
    cancelAnimationFrame(frame);
    viewport.removeEventListener('resize', onResize);
    window.removeEventListener('resize', onResize);
  };
}
