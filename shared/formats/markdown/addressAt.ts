/** An address goes on until a space, or a sign that no address has and prose does; of longer ones, its beginning. */
const CANDIDATE = /[^\s<>"|\\`。、，」』）】«»“”„‘’]{1,2000}/uy;

/** The signs of addresses (RFC 3986) but `$`, between two of which GitHub sets formulas. */
const SAFE = /^https?:\/\/[a-z\d[][\w\-.~:/?#[\]@!&'()*+,;=%]*$/i;

/** Some programs read entities in addresses, too. */
const ENTITY = /&#?\w+;/;

/**
 * The web address that begins there in a line, without what ends the sentence around it; `null` where it may be shown as another
 * one than was typed, such as one with letters beyond ASCII, which no space may part from the words after it.
 */
export function addressAt(line: string, start: number): string | null {
  CANDIDATE.lastIndex = start;
  let address = CANDIDATE.exec(line)?.[0] ?? '';
  while (endsSentence(address)) address = address.slice(0, -1);
  return SAFE.test(address) && !ENTITY.test(address) ? address : null;
}

function endsSentence(address: string): boolean {
  const last = address.at(-1) ?? '';
  if (last === ')') return hasMore(address, last, '(');
  if (last === ']') return hasMore(address, last, '[');
  return last !== '' && ".,;:!?'*_~".includes(last);
}

/** A bracket that was opened before the address belongs to the words around it. */
function hasMore(address: string, closing: string, opening: string): boolean {
  return address.split(closing).length > address.split(opening).length;
}
