import type { Outline } from './outline.ts';

/** What does something else with a press, or is read. */
const OWN = 'button, a, textarea, input, select, [role="menu"]';

/** Takes the keyboard to a card by a press anywhere on it, unless words were marked in it. Answers how to stop. */
export function listenToPresses(outline: Outline, root: HTMLElement): () => void {
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest(OWN) !== null) return;
    const id = event.target.closest<HTMLElement>('[data-card]')?.dataset['card'];
    if (id === undefined || getSelection()?.isCollapsed === false) return;
    outline.goTo({ kind: 'card', id }, event.shiftKey);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
