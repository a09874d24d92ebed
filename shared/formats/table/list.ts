/** Writes several short texts into one cell, between semicolons: `vip; in a hurry`. A semicolon in one of them is `\;`, a backslash `\\`. */
export function writeList(members: readonly string[]): string {
  return members.map((member) => member.replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ');
}

/** The texts that {@link writeList} wrote into a cell, or that somebody typed between semicolons. */
export function readList(words: string): string[] {
  return splitEscaped(words, ';').filter((member) => member !== '');
}

/**
 * Splits at every separator that no backslash precedes, and takes off the one space that a writer put after it, and, for
 * separators between two spaces, before it. A backslash is taken off what it stands before; `\n` and `\r` are line ends.
 */
export function splitEscaped(words: string, separator: string, isSpacedBefore = false): string[] {
  const parts: string[] = [];
  let part = '';
  let endsInFreeSpace = false;
  for (let at = 0; at < words.length; at += 1) {
    const letter = words.charAt(at);
    if (letter === separator) {
      parts.push(isSpacedBefore && endsInFreeSpace ? part.slice(0, -1) : part);
      part = '';
      if (words.charAt(at + 1) === ' ') at += 1;
      endsInFreeSpace = false;
      continue;
    }
    const isEscape = letter === '\\' && at + 1 < words.length;
    if (isEscape) at += 1;
    const escaped = words.charAt(at);
    part += isEscape ? (LINE_ENDS[escaped] ?? escaped) : letter;
    endsInFreeSpace = !isEscape && letter === ' ';
  }
  return [...parts, part];
}

const LINE_ENDS: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
