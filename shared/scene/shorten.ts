/** As much of a text as has room on one line, with a sign that there is more. */
export function shorten(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > room)
    signs.length = Math.floor(signs.length * 0.9);
  return `${signs.join('').trimEnd()}…`;
}
