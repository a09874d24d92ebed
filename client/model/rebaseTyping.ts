import { difference } from '../../shared/changes/replaceWords.ts';

/**
 * What a text becomes when a person typed on a version of it that others have changed since: `shown` became `typed`
 * on the screen, and `current` is what the text is by now. Keeps what both did.
 */
export function rebaseTyping(shown: string, typed: string, current: string): string {
  if (shown === current) return typed;
  const mine = difference(shown, typed);
  const at = shiftedPosition(shown, current, mine.index);
  const end = Math.max(at, shiftedPosition(shown, current, mine.index + mine.remove));
  return current.slice(0, at) + mine.insert + current.slice(end);
}

/** Where a position in `before` lies in `after`, such as a caret while somebody else types; inside what was replaced, it goes to its end. */
export function shiftedPosition(before: string, after: string, position: number): number {
  const { index, remove, insert } = difference(before, after);
  if (position <= index) return position;
  if (position >= index + remove) return position + insert.length - remove;
  return index + insert.length;
}
