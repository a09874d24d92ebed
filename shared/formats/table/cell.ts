/** One cell of a table: words, a number, yes or no, or nothing. Days are words such as `2026-03-31`. */
export type Cell = string | number | boolean | null;

/** A cell as the words that a spreadsheet would show; nothing is the empty text. */
export function cellWords(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** The letters that a spreadsheet has over a column, counted from 0: A, B … Z, AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column that some letters stand for, counted from 0; the reverse of {@link columnLetters}. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
