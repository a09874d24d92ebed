import type { Id } from '../../journey/id.ts';
import { wordsOf } from './ojfFields.ts';

/** A stage or lane of the file on its way into the journey. */
export interface AxisEntry {
  readonly id: Id;
  readonly name: string;
}

/** The stages or the lanes of a file, found by whatever a node calls them; what is not found lies in `Unplaced`. */
export class OjfAxis<T extends AxisEntry> {
  readonly entries: T[] = [];
  readonly #makeUnplaced: () => T;
  readonly #byRef = new Map<string, T>();
  readonly #byName = new Map<string, T>();
  #unplaced: T | null = null;

  constructor(makeUnplaced: () => T) {
    this.#makeUnplaced = makeUnplaced;
  }

  /** Adds an entry that nodes know as `ref`; false when another one has that id already, and keeps its nodes. */
  add(entry: T, ref: unknown): boolean {
    this.entries.push(entry);
    const name = nameKey(entry.name);
    if (!this.#byName.has(name)) this.#byName.set(name, entry);
    if (ref === undefined) return true;
    if (this.#byRef.has(wordsOf(ref))) return false;
    this.#byRef.set(wordsOf(ref), entry);
    return true;
  }

  /** By id (a number and its digits are the same), else by name. */
  find(ref: unknown): T | null {
    if (ref === undefined) return null;
    return this.#byRef.get(wordsOf(ref)) ?? this.#byName.get(nameKey(wordsOf(ref))) ?? null;
  }

  /** Where nodes lie that name no entry; made on first use, after all others. */
  unplaced(): T {
    if (this.#unplaced === null) {
      this.#unplaced = this.#makeUnplaced();
      this.entries.push(this.#unplaced);
    }
    return this.#unplaced;
  }
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
