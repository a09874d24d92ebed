import { message, type Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import type { ImportTally } from '../importTally.ts';
import { allWords, type XmlElement } from './xmlTree.ts';

/** What every XML file may have and no journey says. */
const TECHNICAL = /^(xmlns|xsi|xml)(:|$)/;

/** What an element says, taken part by part: what nobody took in the end is its rest, and must be kept or told. */
export class CjmlParts {
  readonly #element: XmlElement | undefined;
  readonly #children: XmlElement[];
  readonly #attributes: Map<string, string>;
  readonly #taken: CjmlParts[] = [];
  #ownWords: string;

  constructor(element: XmlElement | undefined) {
    this.#element = element;
    this.#children = [...(element?.children ?? [])];
    this.#attributes = new Map(element?.attributes);
    this.#ownWords = element?.ownWords ?? '';
  }

  get name(): string {
    return this.#element?.name ?? '';
  }

  /** Whether the file has the element at all. */
  get isThere(): boolean {
    return this.#element !== undefined;
  }

  /** The first child of a name that is still there. */
  take(name: string): CjmlParts {
    const at = this.#children.findIndex((child) => child.name === name);
    const taken = new CjmlParts(at === -1 ? undefined : this.#children.splice(at, 1)[0]);
    this.#taken.push(taken);
    return taken;
  }

  /**
   * All children that are still there.
   * @throws FormatError when they are more than `most`
   */
  takeAll(most = Number.POSITIVE_INFINITY): CjmlParts[] {
    const count = this.#children.length;
    if (count > most)
      throw new FormatError(
        message('“{name}” has {count} entries; at most {most} can be read.', {
          name: this.name,
          count,
          most,
        }),
        { path: this.name },
      );
    const all = this.#children.splice(0).map((child) => new CjmlParts(child));
    // One by one: a call with a hundred thousand arguments exhausts the stack.
    for (const taken of all) this.#taken.push(taken);
    return all;
  }

  /** The words of such a child with all that is in it; empty when there is none. */
  text(name: string): string {
    const child = this.take(name);
    child.#ownWords = '';
    child.#children.length = 0;
    return child.#element === undefined ? '' : allWords(child.#element);
  }

  attribute(name: string): string {
    const value = this.#attributes.get(name) ?? '';
    this.#attributes.delete(name);
    return value;
  }

  /** What was not taken, once: a name and words each. */
  rest(): (readonly [name: string, words: string])[] {
    const own = this.#ownWords;
    const attributes = [...this.#attributes].filter(([name, value]) => value !== '' && !TECHNICAL.test(name));
    this.#ownWords = '';
    this.#attributes.clear();
    return [
      ...(own === '' ? [] : [[this.name, own] as const]),
      ...attributes.map(([name, value]) => [`${this.name} ${name}`, value] as const),
      ...[...this.#taken.splice(0), ...this.takeAll()].flatMap((child) => child.rest()),
    ];
  }
}

/** The rest of some parts as lines for a text, told as kept there; comments speak for themselves. */
export function restLines(parts: CjmlParts, where: Message, tally: ImportTally): string[] {
  return parts.rest().map(([name, words]) => {
    if (name === 'comment') return words;
    tally.asNote(message('“{name}”: kept as a line in the {where}', { name, where }), words);
    return `${name}: ${words}`;
  });
}
