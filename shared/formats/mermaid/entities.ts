const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  colon: ':',
  semi: ';',
  num: '#',
};

/** Words as a diagram shows them: `#58;` and `#colon;` are a colon, `<br/>` is a new line. */
export function decodeEntities(words: string): string {
  return words
    .replaceAll(/#(\d{1,7}|\w{2,8});|<br\s*\/?>/gi, (whole, code: string | undefined) => {
      if (code === undefined) return '\n';
      if (!/^\d+$/.test(code)) return NAMES[code.toLowerCase()] ?? whole;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
    })
    .trim();
}

/** Words that read as such wherever the grammar has words, whatever is in them. */
export function encodeEntities(words: string): string {
  const line = words
    .trim()
    .replaceAll(/[#;:%{}]/g, (sign) => `#${sign.codePointAt(0)};`)
    .replaceAll(/<(?=br\s*\/?>)/gi, '#60;')
    .replaceAll(/\r\n|[\n\r\u2028\u2029]/g, '<br/>');
  // A word of the grammar at the beginning would be read as one.
  const safe = /^(journey|title|section|acctitle|accdescr)(?!\w)/i.test(line)
    ? `#${line.codePointAt(0)};${line.slice(1)}`
    : line;
  return safe === '' ? '#160;' : safe;
}
