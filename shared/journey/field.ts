/**
 * How one field of a record is stored and read.
 *
 * `text` is typed by several people at once and merges letter by letter; `value` is replaced as a whole, the last
 * writer wins; `set` merges member by member. `read` is total: whatever a peer wrote, it returns a valid value.
 */
export interface Field<T> {
  readonly storage: 'text' | 'value' | 'set';
  readonly fallback: T;
  read(raw: unknown): T;
}

/** A field of words that people type together. */
export interface TextField extends Field<string> {
  readonly storage: 'text';
}

/** Words that people type together. */
export function text(): TextField {
  return { storage: 'text', fallback: '', read: (raw) => (typeof raw === 'string' ? raw : '') };
}

/** A short string that is chosen or set as a whole, such as an id or an order key; at most 200 characters. */
export function string(fallback: string): Field<string> {
  return {
    storage: 'value',
    fallback,
    read: (raw) => (typeof raw === 'string' && raw.length <= 200 ? raw : fallback),
  };
}

/** A short string, or `null` for "not said"; at most 200 characters. */
export function optionalString(): Field<string | null> {
  return {
    storage: 'value',
    fallback: null,
    read: (raw) => (typeof raw === 'string' && raw !== '' && raw.length <= 200 ? raw : null),
  };
}

/** One of a closed list. */
export function oneOf<const T>(options: readonly T[], fallback: NoInfer<T>): Field<T> {
  return {
    storage: 'value',
    fallback,
    read: (raw) => options.find((option) => option === raw) ?? fallback,
  };
}

/** One of a closed list, or `null` for "not said". */
export function optionalOneOf<const T>(options: readonly T[]): Field<T | null> {
  return {
    storage: 'value',
    fallback: null,
    read: (raw) => options.find((option) => option === raw) ?? null,
  };
}

/** Longer members of a set are left out. */
export const MAX_MEMBER_LENGTH = 200;

/** Strings without order or repetition, sorted on reading so that all replicas show the same. */
export function stringSet(): Field<readonly string[]> {
  return {
    storage: 'set',
    fallback: [],
    read: (raw) => (Array.isArray(raw) ? [...new Set(raw.filter(isMember))].toSorted() : []),
  };
}

function isMember(raw: unknown): raw is string {
  return typeof raw === 'string' && raw !== '' && raw.length <= MAX_MEMBER_LENGTH;
}
