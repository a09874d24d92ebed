/** Words as they stand in the XML of a spreadsheet: marked up, and what XML cannot hold written as `_x001F_`. */
export function escapeCellText(words: string): string {
  if (!SPECIAL.test(words)) return words;
  return words
    .toWellFormed()
    .replaceAll(LOOKS_ESCAPED, '_x005F_')
    .replaceAll(UNWRITABLE, escapeCode)
    .replaceAll(/[<>&"]/g, markUp);
}

/** Takes `_x001F_` in the words of a spreadsheet for the character that it stands for. */
export function readCellText(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function markUp(character: string): string {
  return { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }[character] ?? character;
}

const SPECIAL = /[<>&"_\uFFFE\uFFFF\p{Cs}]|(?![\t\n])\p{Cc}/u;
/** An underscore that, with what follows, would be read as an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;
/** A carriage return is writable, but every reader of XML makes a line feed of it. */
const UNWRITABLE = /[\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;
