import type * as Y from 'yjs';
import { JourneyReader } from '../../shared/document/journeyReader.ts';
import { knownJourney, type KnownJourney } from '../../shared/document/knownJourney.ts';
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
  readonly #document: JourneyDocument;
  readonly #snapshot: MutableStore<JourneySnapshot>;
  #known: KnownJourney | null;
  #reader: JourneyReader | null = null;
  #cancel: (() => void) | null = null;

  /** Shows what is known, which may be nothing, until it follows the document. */
  constructor(document: JourneyDocument, known: KnownJourney = knownJourney(null)) {
    this.#document = document;
    this.#known = known;
    this.#snapshot = new MutableStore(known.snapshot);
  }

  readonly get = (): JourneySnapshot => this.#snapshot.get();

  readonly subscribe = (listener: () => void): (() => void) => this.#snapshot.subscribe(listener);

  /** Shows the document from now on, with every change. Called once it is there: listening to its arrival would cost more than reading it. */
  follow(): void {
    if (this.#reader !== null) return;
    this.#reader = new JourneyReader(this.#document, this.#known);
    this.#known = null;
    this.#document.doc.on('afterAllTransactions', this.#onTransactions);
    this.#publish();
  }

  destroy(): void {
    this.#cancel?.();
    this.#document.doc.off('afterAllTransactions', this.#onTransactions);
    this.#reader?.destroy();
  }

  readonly #onTransactions = (_doc: Y.Doc, transactions: Y.Transaction[]): void => {
    if (transactions.some(({ local }) => local)) this.#publish();
    else this.#cancel ??= inNextFrame(this.#publish);
  };

  readonly #publish = (): void => {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#reader !== null) this.#snapshot.set(this.#reader.read());
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
