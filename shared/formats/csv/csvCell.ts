/**
 * What spreadsheets would take for a formula is preceded by an apostrophe, also behind spaces and the apostrophes that it
 * has already, so that {@link unguarded} gives back exactly what it was.
 */
export function guarded(words: string): string {
  return LIKE_FORMULA.test(words) ? `'${words}` : words;
}

/** Takes off the apostrophe that {@link guarded} put before words that look like a formula. */
export function unguarded(words: string): string {
  return words.startsWith("'") && LIKE_FORMULA.test(words.slice(1)) ? words.slice(1) : words;
}

/**
 * A cell as it stands in the file (RFC 4180); in quotes whenever any program might split or trim it. A number with a decimal comma is
 * not, where the comma splits nothing: spreadsheets may take what is quoted for words.
 */
export function quotedCell(words: string, delimiter: ',' | ';'): string {
  if (delimiter === ';' && /^\d+,\d+$/.test(words)) return words;
  return /["',;|\t\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

const LIKE_FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/;
