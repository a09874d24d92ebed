import { createContext } from 'react';
import type { ToastMessage } from './useToast.ts';

/** What waits to be said, until the part of the page that says it has been fetched. */
export class ToastQueue {
  #waiting: ToastMessage[] = [];
  #say: ((message: ToastMessage) => void) | null = null;

  readonly add = (message: ToastMessage): void => {
    if (this.#say === null) this.#waiting.push(message);
    else this.#say(message);
  };

  /** From now on `say` says it; until the returned function is called. */
  readonly drainInto = (say: (message: ToastMessage) => void): (() => void) => {
    this.#say = say;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const message of waiting) say(message);
    return () => {
      this.#say = null;
    };
  };
}

/** The queue of the `ToastArea` around. */
export const ToastQueueContext = createContext<ToastQueue | null>(null);
