import type * as Y from 'yjs';
import { JourneyReader } from '../../shared/document/journeyReader.ts';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { MutableStore, type Store } from './store.ts';

/** How long a hidden tab may lag behind; it gets no animation frames. */
const HIDDEN_TAB_MS = 250;

/**
 * The journey as this tab shows it: one's own edits at once, so that typing never lags, and everybody else's gathered
 * into one change a frame, so that sixty people cost no more than one.
 */
export class JourneyStore implements Store<JourneySnapshot> {
  readonly #reader: JourneyReader;
  readonly #doc: Y.Doc;
  readonly #snapshot: MutableStore<JourneySnapshot>;
  #cancel: (() => void) | null = null;

  constructor(document: JourneyDocument) {
    this.#reader = new JourneyReader(document);
    this.#doc = document.doc;
    this.#snapshot = new MutableStore(this.#reader.read());
    this.#doc.on('afterAllTransactions', this.#onTransactions);
  }

  readonly get = (): JourneySnapshot => this.#snapshot.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#snapshot.subscribe(listener);

  destroy(): void {
    this.#cancel?.();
    this.#doc.off('afterAllTransactions', this.#onTransactions);
    this.#reader.destroy();
  }

  readonly #onTransactions = (_doc: Y.Doc, transactions: Y.Transaction[]): void => {
    if (transactions.some(({ local }) => local)) this.#publish();
    else this.#cancel ??= inNextFrame(this.#publish);
  };

  readonly #publish = (): void => {
    this.#cancel?.();
    this.#cancel = null;
    this.#snapshot.set(this.#reader.read());
  };
}

function inNextFrame(run: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(run, HIDDEN_TAB_MS);
    return () => {
      clearTimeout(timer);
    };
  }
  const frame = requestAnimationFrame(run);
  return () => {
    cancelAnimationFrame(frame);
  };
}
