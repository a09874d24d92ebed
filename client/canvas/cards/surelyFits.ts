/** Until the font of the interface has come, words are measured in another one. */
const FONTS_DIFFER = 0.93;
const LINES = 2;

/**
 * Whether a title takes no more than two lines for certain, of so many pixels each: a line is left at most as short as
 * the longest word is long. What surely fits is not clipped, because each clip is recorded apart whenever the board moves.
 */
export function surelyFits(title: string, room: number, widthOf: (text: string) => number): boolean {
  if (title.includes('\n')) return false;
  const longest = title.split(' ').reduce((long, word) => (word.length > long.length ? word : long), '');
  return widthOf(title) + widthOf(longest) <= LINES * room * FONTS_DIFFER;
}
