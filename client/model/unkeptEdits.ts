import * as Y from 'yjs';
import type { EditJournal } from './editJournal.ts';
import type { MutableStore } from './store.ts';

/** This person's edits that are neither in the copy on this device nor on the server yet. */
export interface UnkeptEdits {
  /** What tabs that have died left behind. */
  readonly left: readonly Uint8Array[];
  /** How many edits there have been. */
  count(): number;
  add(update: Uint8Array): void;
  /** The copy has the first so many edits, and all that was left behind. */
  kept(count: number): void;
  /** The server has all of them, so that this device need not. */
  saved(): void;
  /** Writes down what is still to be written. */
  stop(): void;
}

/**
 * Holds edits in the journal until they are kept elsewhere, and says whether all of them would outlive the tab. They
 * are written once whatever made them is done, which is before anything else can happen to the tab.
 */
export function holdUnkeptEdits(journal: EditJournal, isKept: MutableStore<boolean>): UnkeptEdits {
  let edits = 0;
  let batch: Uint8Array[] = [];
  const left = journal.read();
  /** By the number of its last edit; without a key, it is nowhere but in this tab. */
  let held: { readonly edit: number; readonly key: string | null }[] = left.map(({ key }) => ({
    edit: 0,
    key,
  }));

  const write = (): void => {
    const [first, ...more] = batch;
    if (first === undefined) return;
    batch = [];
    const key = journal.write(more.length === 0 ? first : Y.mergeUpdates([first, ...more]));
    held.push({ edit: edits, key });
    tell();
  };
  const drop = (count: number): void => {
    journal.remove(held.flatMap(({ edit, key }) => (edit <= count && key !== null ? [key] : [])));
    held = held.filter(({ edit }) => edit > count);
  };
  const tell = (): void => {
    isKept.set(held.every(({ key }) => key !== null));
  };

  return {
    left: left.map(({ update }) => update),
    count: () => edits,
    add: (update) => {
      edits++;
      if (batch.push(update) === 1) queueMicrotask(write);
    },
    kept: (count) => {
      drop(count);
      tell();
    },
    // Says nothing of what the device can do: that is told by the next edit.
    saved: () => {
      drop(edits);
    },
    stop: write,
  };
}
