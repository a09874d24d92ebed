import type { Field } from '../../journey/field.ts';
import { ownerField, type Owner } from '../../journey/owner.ts';
import { readList, splitEscaped, writeList } from '../table/list.ts';
import { readValue, UNREADABLE } from '../table/recordValue.ts';

/**
 * Several records in one cell: a line each, its parts between bars, ` | `. A bar in a part is `\|`, a backslash `\\`, a
 * line end `\n`.
 */
export function writeEntries(entries: readonly (readonly string[])[]): string {
  return entries.map((parts) => parts.map(escapePart).join(' | ')).join('\n');
}

/** The parts of each record in a cell; see {@link writeEntries}. */
export function readEntries(cell: string): string[][] {
  return cell
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => splitEscaped(line, '|', true));
}

/** The parts of a record, field by field. */
export function partsOf(record: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] {
  return fields.map((field) => writePart(record[field]));
}

/** A part that does not belong to its field. */
export interface BadPart {
  readonly field: string;
  readonly words: string;
}

/** Reads the parts of a record; calls `refuse` for one that its field does not take. Missing parts are defaults. */
export function readParts(
  shape: Readonly<Record<string, Field<unknown>>>,
  fields: readonly string[],
  parts: readonly string[],
  refuse: (bad: BadPart) => never,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [at, name] of fields.entries()) {
    const field = shape[name];
    const words = parts[at] ?? '';
    if (field === undefined) continue;
    const value = name === 'owner' ? readOwner(words) : readValue(field, words);
    if (value === UNREADABLE) refuse({ field: name, words });
    record[name] = value;
  }
  return record;
}

function escapePart(words: string): string {
  return words
    .replaceAll(/[\\|]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`);
}

function writePart(value: unknown): string {
  if (Array.isArray(value)) return writeList(value.map(String));
  if (typeof value === 'object' && value !== null) {
    const { name, person } = value as Owner;
    return writeList(person === null ? [name] : [name, person]);
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Who answers for something: the name, and the id of the person whom the server knows. */
function readOwner(words: string): unknown {
  const [name = '', person = null] = readList(words);
  return ownerField().read({ name, person });
}
