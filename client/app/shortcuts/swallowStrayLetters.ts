import { isInField } from './isElsewhere.ts';

/** Somebody who pauses as long has seen that the field is gone. */
const PAUSE_MS = 1000;

/**
 * When somebody else removes what a person types in, the field goes away under their hands; the letters that still come
 * must not act as keys of the board. Answers a function that stops listening.
 */
export function swallowStrayLetters(): () => void {
  let field: Element | null = null;
  let at = 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isStray =
      isTyped &&
      field !== null &&
      !field.isConnected &&
      event.timeStamp - at < PAUSE_MS &&
      !isInField(event.target);
    if (isStray) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      // A field that closes on Enter or Escape was left, and not lost.
      field =
        (isTyped || event.key === 'Backspace') && event.target instanceof Element && isInField(event.target)
          ? event.target
          : null;
    }
    at = event.timeStamp;
  };
  const forget = (): void => {
    field = null;
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  // A field that goes away because somebody goes elsewhere was left, too.
  window.addEventListener('pointerdown', forget, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('pointerdown', forget, { capture: true });
  };
}
