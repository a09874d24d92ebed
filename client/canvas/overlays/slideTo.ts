/** As long as it takes until others are told of again, so that one slide ends when the next begins. */
const SLIDE_MS = 66;
/** What slides makes the page draw every frame, which costs more than fifty people who step; in a crowd nobody sees it. */
const MOST_SLIDING = 6;

/** Whether so many things may slide at once. */
export function maySlide(count: number): boolean {
  return count <= MOST_SLIDING && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves an element to a transform: at once, or sliding there. By an animation rather than a transition in the style
 * sheet, because React hears of each transition's beginning and end, for every element and every move.
 */
export function slideTo(element: HTMLElement, transform: string, isSliding: boolean): void {
  const from = element.style.transform;
  if (from === transform) return;
  element.style.transform = transform;
  if (isSliding && from !== '') element.animate({ transform: [from, transform] }, SLIDE_MS);
}
