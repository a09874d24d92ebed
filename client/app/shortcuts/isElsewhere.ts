const TYPING = 'input, textarea, select, [role="combobox"], [contenteditable=""], [contenteditable="true"]';
const POPUPS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Whether the keyboard belongs to a field, dialog or menu at the moment, and not to the journey. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches('input[type="radio"], input[type="checkbox"]')) return target.closest(POPUPS) !== null;
  return target.closest(`${TYPING}, ${POPUPS}`) !== null;
}

/** Whether somebody types in a field of the page itself, rather than of a dialog on top of it. */
export function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null && target.closest(POPUPS) === null;
}

/** Whether a key means something to the control it was pressed on, such as Enter on a button. */
export function isOwnKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === 'Enter' || key === ' ') return target.closest('button, a, summary, [role="button"]') !== null;
  return key.startsWith('Arrow') && target.closest('[role="radiogroup"], [role="group"], input') !== null;
}
