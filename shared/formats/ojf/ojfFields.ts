import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { plainText } from '../plainText.ts';

/** No object of a journey has as many fields; one that does is there to cost memory. */
const MAX_FIELDS = 5000;

/**
 * The fields of one object of an OpenJourney file, taken one by one: what nobody took in the end is `rest`, and must be
 * reported. Held in a map, so that a key such as `__proto__` is a key like any other. `null` counts as not said.
 */
export class OjfFields {
  readonly #left: Map<string, unknown>;

  constructor(raw: object) {
    const fields = Object.entries(raw);
    if (fields.length > MAX_FIELDS) {
      throw new FormatError(
        message('One object of the file has {count} fields; at most {most} can be read.', {
          count: fields.length,
          most: MAX_FIELDS,
        }),
      );
    }
    this.#left = new Map();
    for (const [name, value] of fields) if (value !== null) this.#left.set(plainText(name), value);
  }

  /** The value of the first of these names that the object has. */
  take(...names: readonly string[]): unknown {
    const name = names.find((candidate) => this.#left.has(candidate));
    if (name === undefined) return undefined;
    const value = this.#left.get(name);
    this.#left.delete(name);
    return value;
  }

  /** The first of these that is a text, number or truth value, as text; what is neither stays for the rest. */
  takeText(...names: readonly string[]): string {
    const name = names.find((candidate) => isScalar(this.#left.get(candidate)));
    return name === undefined ? '' : wordsOf(this.take(name));
  }

  /** The fields of an object in braces; what is none stays for the rest. */
  takeObject(name: string): OjfFields | null {
    const value = this.#left.get(name);
    if (!isObject(value)) return null;
    this.#left.delete(name);
    return new OjfFields(value);
  }

  has(name: string): boolean {
    return this.#left.has(name);
  }

  /** Everything that was not taken. */
  rest(): [name: string, value: unknown][] {
    return [...this.#left];
  }
}

/** Whether a value is an object in braces. */
export function isObject(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Any value as words: texts as they are, everything else as in the file, also numbers beyond all that can be counted with. */
export function wordsOf(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : (JSON.stringify(raw) ?? '');
}

function isScalar(raw: unknown): boolean {
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean';
}
