/** Does once what several ask for at the same time: a whole workshop opens the export of its map in the same minute. */
export class SharedRuns<T> {
  readonly #running = new Map<string, Promise<T>>();

  /** What a task makes, or the one that is under way for the same key. @throws what the task throws */
  run(key: string, task: () => Promise<T>): Promise<T> {
    const known = this.#running.get(key);
    if (known !== undefined) return known;
    const begun = task().finally(() => this.#running.delete(key));
    this.#running.set(key, begun);
    return begun;
  }
}
