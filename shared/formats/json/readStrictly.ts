import type { RecordOf, RecordShape } from '../../journey/record.ts';
import { FormatError } from '../formatError.ts';

/** The own fields of a JSON object; a map, so that a key such as `__proto__` is a key like any other. */
export function requireObject(raw: unknown, path: string): Map<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return new Map(Object.entries(raw));
  throw new FormatError(`${path} must be an object in braces, and is ${kindOf(raw)}.`, { path });
}

/**
 * Reads a record whose every value must be one that the record's own validator leaves as it is; what is missing takes
 * its default. Names of unknown fields are added to `dropped`.
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
      const wanted = field.storage === 'set' ? ' It must be a list of texts.' : '';
      throw new FormatError(
        `${path}.${name} has a value that does not belong there: ${shown(raw)}.${wanted}`,
        {
          path: `${path}.${name}`,
        },
      );
    }
    record[name] = value;
  }
  for (const name of fields.keys()) {
    if (!Object.hasOwn(shape, name))
      dropped.push(`${path.replace(/\[\d+\]/, '')}.${name}: unknown to this Waymark`);
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

function kindOf(raw: unknown): string {
  if (raw === null) return 'null';
  if (Array.isArray(raw)) return 'a list';
  return typeof raw === 'string' ? 'a text' : `a ${typeof raw}`;
}
