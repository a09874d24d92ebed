/** How long a finger must stay (as tldraw has it), and how far it may tremble, in pixels. */
const LONG_MS = 500;
const TREMBLE = 8;

/** Tells of fingers that stay where they are; the gestures they had begun are called off first. Answers how to stop. */
export function listenToLongPress(root: HTMLElement, onLong: (press: PointerEvent) => void): () => void {
  let press: PointerEvent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    press = null;
  };
  const ring = (): void => {
    const begun = press;
    forget();
    if (begun === null) return;
    const { pointerId, pointerType } = begun;
    begun.target?.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerId, pointerType }));
    // Lifting it would count as a click on whatever has opened under it.
    window.addEventListener('touchend', swallow, { capture: true, once: true, passive: false });
    onLong(begun);
  };
  const onPress = (event: PointerEvent): void => {
    const isSecond = press !== null;
    forget();
    if (isSecond || event.pointerType !== 'touch' || event.button !== 0) return;
    press = event;
    timer = setTimeout(ring, LONG_MS);
  };
  const onMove = (event: PointerEvent): void => {
    if (press !== null && Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > TREMBLE)
      forget();
  };
  root.addEventListener('pointerdown', onPress, { capture: true });
  root.addEventListener('pointermove', onMove, { capture: true });
  root.addEventListener('pointerup', forget, { capture: true });
  root.addEventListener('pointercancel', forget, { capture: true });
  return () => {
    forget();
    root.removeEventListener('pointerdown', onPress, { capture: true });
    root.removeEventListener('pointermove', onMove, { capture: true });
    root.removeEventListener('pointerup', forget, { capture: true });
    root.removeEventListener('pointercancel', forget, { capture: true });
  };
}

function swallow(event: TouchEvent): void {
  event.preventDefault();
}
