import { unmarkedTable } from '../../shared/formats/table/unmarkedTable.ts';

/** Whether a text is a table: at least two rows, of which the first two have several cells; or one in Markdown, whatever stands before it. */
export function isTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return [first, second].every((line) => /[\t;,|]/.test(line.trim())) || unmarkedTable(text) !== null;
}
