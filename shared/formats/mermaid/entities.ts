/** The names of the characters from U+00A0 on, in their order. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const NAMES = new Map([
  ...LATIN.split(/\s+/).map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    colon: ':',
    semi: ';',
    num: '#',
    comma: ',',
    excl: '!',
    quest: '?',
    percnt: '%',
    lpar: '(',
    rpar: ')',
    lbrace: '{',
    rbrace: '}',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    euro: '€',
    trade: '™',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    infin: '∞',
    hearts: '♥',
    star: '☆',
    check: '✓',
    cross: '✗',
  }),
]);

/** Words as a diagram shows them: `#58;` and `#colon;` are a colon, `<br/>` is a new line. */
export function decodeEntities(words: string): string {
  return words
    .replaceAll(/#(\d{1,7}|\w{2,30});|<br\s*\/?>/gi, (whole, code: string | undefined) => {
      if (code === undefined) return '\n';
      if (!/^\d+$/.test(code)) return NAMES.get(code) ?? NAMES.get(code.toLowerCase()) ?? whole;
      const point = Number(code);
      // Control characters show nothing: “#1;” is rather the first of something.
      return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
    })
    .trim();
}

/** Words that read as such wherever the grammar has words, whatever is in them. */
export function encodeEntities(words: string): string {
  const line = words
    .trim()
    // Diagrams take what looks like a tag for one.
    .replaceAll(/[#;:%{}<>&]/g, (sign) => `#${sign.codePointAt(0)};`)
    .replaceAll(/\r\n|[\n\r\u2028\u2029]/g, '<br/>');
  // A word of the grammar at the beginning would be read as one.
  const safe = /^(journey|title|section|acctitle|accdescr)(?!\w)/i.test(line)
    ? `#${line.codePointAt(0)};${line.slice(1)}`
    : line;
  return safe === '' ? '#160;' : safe;
}
