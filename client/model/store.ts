/** A value that others can watch. */
export interface Store<T> {
  get(): T;
  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** A {@link Store} that its owner can change; setting the same value again tells nobody. */
export class MutableStore<T> implements Store<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(initial: T) {
    this.#value = initial;
  }

  readonly get = (): T => this.#value;

  readonly set = (value: T): void => {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    // A copy: who subscribes while being told is told next time.
    Array.from(this.#listeners).forEach((listener) => listener());
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}
