/** Sockets that one person may have open: a tab each, and then some that a lost network has not let go of. */
const OPEN_AT_ONCE = 60;

/** How many one person may open at once, and how many a second after that: all tabs come back together after a restart. */
const BURST = 120;
const PER_SECOND = 2;

interface Account {
  open: number;
  left: number;
  /** Milliseconds, when `left` was true. */
  at: number;
}

/** How many sockets each person opens and has, on this server: a room full of people shares one address. */
export class SocketLimits {
  readonly #accounts = new Map<string, Account>();

  /** Whether a person may have one more socket now (milliseconds of any clock); it counts until {@link closed}. */
  open(person: string, now: number): boolean {
    const account = this.#accounts.get(person) ?? { open: 0, left: BURST, at: now };
    account.left = Math.min(BURST, account.left + ((now - account.at) / 1000) * PER_SECOND);
    account.at = now;
    this.#accounts.set(person, account);
    if (account.open >= OPEN_AT_ONCE || account.left < 1) return false;
    account.open += 1;
    account.left -= 1;
    return true;
  }

  closed(person: string, now: number): void {
    const account = this.#accounts.get(person);
    if (account === undefined) return;
    account.open -= 1;
    this.#forget(now);
  }

  /** Whoever has none open, and could open all again, need not be remembered. */
  #forget(now: number): void {
    for (const [person, { open, left, at }] of this.#accounts) {
      if (open === 0 && left + ((now - at) / 1000) * PER_SECOND >= BURST) this.#accounts.delete(person);
    }
  }
}
