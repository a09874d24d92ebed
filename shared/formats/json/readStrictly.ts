import type { RecordOf, RecordShape } from '../../journey/record.ts';
import { message, type Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';

/** The own fields of a JSON object; a map, so that a key such as `__proto__` is a key like any other. */
export function requireObject(
  raw: unknown,
  path: string,
  called: string | Message = path,
): Map<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return new Map(Object.entries(raw));
  throw new FormatError(
    message('{path} must be an object in braces, and is {kind}.', { path: called, kind: kindOf(raw) }),
    { path },
  );
}

/**
 * Reads a record whose every value must be one that the record's own validator leaves as it is; what is missing takes
 * its default. The paths of unknown fields are added to `dropped`.
 * @throws FormatError
 */
export function readStrictly<S extends RecordShape>(
  shape: S,
  fields: ReadonlyMap<string, unknown>,
  path: string,
  dropped: string[],
): RecordOf<S> {
  const record: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const raw = fields.get(name);
    const value = field.read(raw);
    if (raw !== undefined && !isSame(raw, value, field.storage === 'set')) {
      const where = { path: `${path}.${name}`, value: shown(raw) };
      throw new FormatError(
        field.storage === 'set'
          ? message(
              '{path} has a value that does not belong there: {value}. It must be a list of texts.',
              where,
            )
          : message('{path} has a value that does not belong there: {value}.', where),
        { path: where.path },
      );
    }
    record[name] = value;
  }
  for (const name of fields.keys()) {
    if (!Object.hasOwn(shape, name)) dropped.push(`${path.replace(/\[\d+\]/, '')}.${name}`);
  }
  return record as RecordOf<S>;
}

function isSame(raw: unknown, value: unknown, isSet: boolean): boolean {
  if (raw === value) return true;
  if (Array.isArray(raw) && Array.isArray(value)) {
    // A set may be written in any order and say a member twice.
    if (isSet) return raw.every((member) => value.includes(member));
    return raw.length === value.length && raw.every((member, index) => isSame(member, value[index], false));
  }
  if (typeof raw !== 'object' || typeof value !== 'object' || raw === null || value === null) return false;
  const wanted = Object.entries(value);
  const given = new Map(Object.entries(raw));
  return (
    wanted.length === given.size && wanted.every(([key, member]) => isSame(given.get(key), member, false))
  );
}

function shown(raw: unknown): string {
  const text = JSON.stringify(raw);
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function kindOf(raw: unknown): string | Message {
  if (Array.isArray(raw)) return message('a list');
  if (typeof raw === 'number') return message('a number');
  return typeof raw === 'string' ? message('a text') : JSON.stringify(raw);
}
