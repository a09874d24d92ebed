import type { Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { cellWords, columnLetters } from './cell.ts';
import { guessMapping } from './guessMapping.ts';
import type { TableMapping } from './tableMapping.ts';

/** A table that is not Waymark's own and came without a mapping; it carries the one that would be guessed. */
export class NeedsMapping extends FormatError {
  readonly mapping: TableMapping;

  constructor(why: string | Message, mapping: TableMapping) {
    super(why);
    this.name = 'NeedsMapping';
    this.mapping = mapping;
  }
}

/** The refusal of a table that needs a mapping, with what would be guessed. */
export function needsMapping(sheets: readonly Sheet[]): NeedsMapping {
  const mapping = guessMapping(sheets);
  const sentence = `Waymark did not write this table, so it needs a mapping that says what its columns are. Guessed: ${mappingInWords(sheets, mapping)}.`;
  return new NeedsMapping(sentence, mapping);
}

/** What a mapping takes the columns of a table for, such as `A “Phase” is stage`. */
export function mappingInWords(
  sheets: readonly Sheet[],
  { sheet, shape, titleRow, roles }: TableMapping,
): string {
  const rows = sheets[sheet]?.rows ?? [];
  if (shape === 'grid') return `a column a stage, with their names in row ${titleRow + 1}`;
  const named = roles.flatMap((role, at) => {
    const title = titleRow === -1 ? '' : cellWords(rows[titleRow]?.[at]).slice(0, 40);
    return role === 'leaveOut' ? [] : [`${columnLetters(at)}${title === '' ? '' : ` “${title}”`} is ${role}`];
  });
  return named.length === 0 ? 'nothing' : named.join(', ');
}
