import { MutableStore, type Store } from './store.ts';

/** `saved`: everything this person did is on the server's disk. `opening`: not yet connected for the first time. */
export type SaveStatus = 'opening' | 'saving' | 'saved' | 'offline';

/**
 * Keeps account of edits and acknowledgements. Saved means: connected, and the last number acknowledged is the number
 * of the last edit; a reconnection counts as unsaved until the server has confirmed everything again.
 */
export class SavedState {
  readonly #status = new MutableStore<SaveStatus>('opening');
  #edits = 0;
  #isConnected = false;

  get status(): Store<SaveStatus> {
    return this.#status;
  }

  edited(): void {
    this.#edits++;
    if (this.#isConnected) this.#status.set('saving');
  }

  /** The number to have acknowledged: that of the last edit. */
  sent(): number {
    if (!this.#isConnected) {
      this.#isConnected = true;
      this.#status.set('saving');
    }
    return this.#edits;
  }

  acknowledged(version: number): void {
    if (this.#isConnected && version === this.#edits) this.#status.set('saved');
  }

  disconnected(): void {
    this.#isConnected = false;
    this.#status.set('offline');
  }
}
