import type { Field } from '../../journey/field.ts';
import { cellWords, type Cell } from './cell.ts';
import { clearDayIn } from './dayIn.ts';
import { readList } from './list.ts';

/** Why a cell cannot be read as a field; {@link readValue} answers it instead of a value. */
export const UNREADABLE = Symbol('unreadable');

/**
 * Reads a cell as a field of a record, whether it came as words, number or yes and no: what the field itself would leave
 * as it is. An empty cell is the default.
 */
export function readValue<T>(field: Field<T>, cell: Cell): T | typeof UNREADABLE {
  if (cell === null || cell === '') return field.read(undefined);
  const words = cellWords(cell);
  if (field.storage === 'text') return field.read(words);
  if (field.storage === 'set') return readMembers(field, words);
  const trimmed = words.trim();
  for (const candidate of [
    cell,
    words,
    trimmed,
    trimmed.toLowerCase(),
    numberOf(trimmed),
    flagOf(trimmed),
    clearDayIn(trimmed),
  ]) {
    const value: unknown = field.read(candidate);
    if (candidate !== null && value === candidate) return value as T;
  }
  return UNREADABLE;
}

function readMembers<T>(field: Field<T>, words: string): T | typeof UNREADABLE {
  const members = readList(words);
  const value = field.read(members) as readonly string[];
  return members.every((member) => value.includes(member)) ? (value as T) : UNREADABLE;
}

/** Numbers as people write them, with a decimal comma or point. */
function numberOf(words: string): number | null {
  return /^[+\-−]?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.').replace('−', '-')) : null;
}

function flagOf(words: string): boolean | null {
  const said = words.toLowerCase();
  return said === 'true' || said === 'yes' ? true : said === 'false' || said === 'no' ? false : null;
}
