/** Messages a second that one person's tabs may send together for long; each 16 KiB count as a message. */
const PER_SECOND = 1200;

/** Messages that may come at once, such as the first sync of a whole journey. */
const BURST = 6000;

const BYTES_PER_MESSAGE = 16 * 1024;

/** A millisecond of work counts as so many messages: one person gets a fifth of a processor for long. */
const MESSAGES_PER_MS = 6;

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
    return this.#take(1 + bytes / BYTES_PER_MESSAGE, now);
  }

  /** Takes the milliseconds out of the budget that a message kept the server at work; `false` when it is used up. */
  work(milliseconds: number, now: number): boolean {
    return this.#take(milliseconds * MESSAGES_PER_MS, now);
  }

  #take(messages: number, now: number): boolean {
    this.#left = Math.min(BURST, this.#left + ((now - this.#at) / 1000) * PER_SECOND);
    this.#at = now;
    this.#left -= messages;
    return this.#left >= 0;
  }
}
