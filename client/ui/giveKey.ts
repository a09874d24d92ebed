/**
 * Does what a key that was kept would have done where the keyboard is now; `fallback` hears it when the keyboard is nowhere.
 * A key that is given on types nothing by itself, so letters are put in, and taken back, as if they had been typed.
 */
export function giveKey(event: KeyboardEvent, fallback: EventTarget): void {
  const field = document.activeElement;
  const isInField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (isInField && event.key.length === 1) document.execCommand('insertText', false, event.key);
  else if (isInField && event.key === 'Backspace') document.execCommand('delete');
  else (field ?? fallback).dispatchEvent(new KeyboardEvent(event.type, event));
}
