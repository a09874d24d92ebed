/** Which updates of a journey's log a server holds: all up to one, and some after that which came out of order. */
export class LogPosition {
  #through: number;
  readonly #beyond = new Set<number>();

  constructor(through: number) {
    this.#through = through;
  }

  /** The last update before which none is missing. */
  get through(): number {
    return this.#through;
  }

  /** Whether updates are missing that others came after. */
  get hasGap(): boolean {
    return this.#beyond.size > 0;
  }

  has(seq: number): boolean {
    return seq <= this.#through || this.#beyond.has(seq);
  }

  /** Notes that an update is held. */
  add(seq: number): void {
    if (seq <= this.#through) return;
    this.#beyond.add(seq);
    this.#close();
  }

  /** Notes that all updates up to this one are held. */
  reach(seq: number): void {
    if (seq <= this.#through) return;
    this.#through = seq;
    for (const each of this.#beyond) if (each <= seq) this.#beyond.delete(each);
    this.#close();
  }

  #close(): void {
    while (this.#beyond.delete(this.#through + 1)) this.#through += 1;
  }
}
