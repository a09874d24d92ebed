/**
 * How one field of a record is stored and read.
 *
 * `text` is typed by several people at once and merges letter by letter; `value` is replaced as a whole, the last
 * writer wins; `set` merges member by member, and `map` key by key. `read` is total: whatever a peer wrote, it returns
 * a valid value.
 */
export interface Field<T> {
  readonly storage: 'text' | 'value' | 'set' | 'map';
  readonly fallback: T;
  read(raw: unknown): T;
}

/** A field of words that people type together. */
export interface TextField extends Field<string> {
  readonly storage: 'text';
}

/** A field whose members several people add and take out. */
export interface SetField extends Field<readonly string[]> {
  readonly storage: 'set';
}

/** A field of one value a key, each set by itself. */
export interface MapField<V> extends Field<Readonly<Record<string, V>>> {
  readonly storage: 'map';
}

/** Words that people type together. */
export function text(): TextField {
  return {
    storage: 'text',
    fallback: '',
    read: (raw) => (typeof raw === 'string' ? raw.toWellFormed() : ''),
  };
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

/** Yes or no; no unless somebody said yes. */
export function flag(): Field<boolean> {
  return { storage: 'value', fallback: false, read: (raw) => raw === true };
}

/** A number between two bounds, both included, or `null` for "not said". */
export function optionalNumber(
  least: number,
  most: number,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): Field<number | null> {
  return {
    storage: 'value',
    fallback: null,
    read: (raw) =>
      typeof raw === 'number' && raw >= least && raw <= most && (!isWhole || Number.isInteger(raw))
        ? raw
        : null,
  };
}

/** A day of the calendar such as `2026-03-31`, or `null` for "not said". */
export function optionalDay(): Field<string | null> {
  return {
    storage: 'value',
    fallback: null,
    read: (raw) => (typeof raw === 'string' && isDay(raw) ? raw : null),
  };
}

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD` (ISO 8601). */
export function isDay(words: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The address of a web page, at most 2,000 characters, or `null`; no other scheme can ever be followed from a map. */
export function optionalWebAddress(): Field<string | null> {
  return {
    storage: 'value',
    fallback: null,
    read: (raw) => (typeof raw === 'string' && isWebAddress(raw) ? raw : null),
  };
}

/** Whether a text is an address that may be offered as a link: `http` or `https`, and nothing that could hide another. */
export function isWebAddress(words: string): boolean {
  return words.length <= 2000 && /^https?:\/\/[^\s<>"'`\\]+$/i.test(words);
}

/** Longer members of a set are left out. */
export const MAX_MEMBER_LENGTH = 200;

/** Strings without order or repetition, sorted on reading so that all replicas show the same. */
export function stringSet(): SetField {
  return {
    storage: 'set',
    fallback: [],
    read: (raw) => (Array.isArray(raw) ? [...new Set(raw.filter(isMember))].toSorted() : []),
  };
}

/** One of a closed list for each key that somebody said something about, sorted by key. */
export function mapOf<const T>(options: readonly T[]): MapField<T> {
  const nothing = emptyMap<T>();
  return {
    storage: 'map',
    fallback: nothing,
    read: (raw) => {
      if (typeof raw !== 'object' || raw === null) return nothing;
      const said = Object.entries(raw).flatMap(([key, value]): [string, T][] => {
        const option = options.find((one) => one === value);
        return option === undefined || !isMember(key) ? [] : [[key, option]];
      });
      const map = emptyMap<T>();
      for (const [key, value] of said.toSorted(([a], [b]) => (a < b ? -1 : 1))) map[key] = value;
      return map;
    },
  };
}

/** Without a prototype: keys are ids, and a persona that somebody calls `constructor` has said nothing either. */
function emptyMap<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function isMember(raw: unknown): raw is string {
  return typeof raw === 'string' && raw !== '' && raw.length <= MAX_MEMBER_LENGTH;
}
