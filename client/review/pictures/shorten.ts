/** Characters of the letters of a picture that fit into some pixels, roughly. */
const PER_CHARACTER = 6.6;

/** A name cut to what fits into so many pixels; the whole of it is said and shown elsewhere. */
export function shorten(name: string, width: number): string {
  const most = Math.max(3, Math.floor(width / PER_CHARACTER));
  const letters = Array.from(name);
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
