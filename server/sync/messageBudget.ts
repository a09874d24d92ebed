/** Messages a second that one person's tabs may send together for long; each 16 KiB count as a message. */
const PER_SECOND = 1200;

/** Messages that may come at once, such as the first sync of a whole journey. */
const BURST = 6000;

const BYTES_PER_MESSAGE = 16 * 1024;

/** How much a person may still send: far more than hands can cause, so that only programs run out of it. */
export class MessageBudget {
  #left = BURST;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** Whether all of it is there again. */
  isFull(now: number): boolean {
    return this.#left + ((now - this.#at) / 1000) * PER_SECOND >= BURST;
  }

  /** Takes a message of so many bytes out of the budget; `false` when it is used up. `now` in milliseconds. */
  spend(bytes: number, now: number): boolean {
    this.#left = Math.min(BURST, this.#left + ((now - this.#at) / 1000) * PER_SECOND);
    this.#at = now;
    this.#left -= 1 + bytes / BYTES_PER_MESSAGE;
    return this.#left >= 0;
  }
}
