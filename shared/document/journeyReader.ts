import * as Y from 'yjs';
import { COLLECTION_NAMES, type CollectionName, type RecordIn } from '../journey/collections.ts';
import type { JourneyHeader } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { isSamePlace, type Place } from '../journey/place.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { readEntity, readHeader, readRemoval, type JourneyDocument } from './journeyDocument.ts';
import type { Stored } from './axis.ts';
import { resolveSnapshot, type Changes } from './resolveSnapshot.ts';

/**
 * Turns a document into snapshots, reading again only the records that changed since the last one.
 * Listens from its creation; `destroy` lets go.
 */
export class JourneyReader {
  readonly #document: JourneyDocument;
  readonly #dirty = new Map<CollectionName, Set<Id>>();
  readonly #unobserve: (() => void)[] = [];
  #headerDirty = true;
  #header: JourneyHeader;
  readonly #collections: MutableCollections = emptyCollections();
  #snapshot: JourneySnapshot | null = null;

  constructor(document: JourneyDocument) {
    this.#document = document;
    this.#header = readHeader(document);
    for (const name of COLLECTION_NAMES) {
      const root = document.collection(name);
      this.#dirty.set(name, new Set(root.keys()));
      this.#observe(root, (events) => {
        this.#noteChanged(name, events);
      });
    }
    this.#observe(document.header, () => {
      this.#headerDirty = true;
    });
  }

  /** The journey as it is now; the same object as before when nothing changed. */
  read(): JourneySnapshot {
    const changed = this.#readDirty();
    if (this.#snapshot !== null && changed.collections.size === 0) return this.#snapshot;
    const read = { header: this.#header, collections: this.#collections };
    this.#snapshot = resolveSnapshot(read, this.#snapshot, changed);
    return this.#snapshot;
  }

  destroy(): void {
    for (const unobserve of this.#unobserve) unobserve();
  }

  #observe<T>(root: Y.Map<T>, listener: (events: Y.YEvent<Y.AbstractType<unknown>>[]) => void): void {
    root.observeDeep(listener as Parameters<typeof root.observeDeep>[0]);
    this.#unobserve.push(() => {
      root.unobserveDeep(listener as Parameters<typeof root.observeDeep>[0]);
    });
  }

  #noteChanged(name: CollectionName, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const dirty = this.#dirty.get(name);
    for (const event of events) {
      const id = event.path[0];
      if (typeof id === 'string') dirty?.add(id);
      else for (const key of event.keys.keys()) dirty?.add(key);
    }
  }

  #readDirty(): Changes {
    const collections = new Set<CollectionName | 'header'>();
    if (this.#headerDirty) {
      this.#header = readHeader(this.#document);
      this.#headerDirty = false;
      collections.add('header');
    }
    let retouched: ReadonlySet<Id> | null = null;
    for (const name of COLLECTION_NAMES) {
      const dirty = this.#dirty.get(name);
      if (dirty === undefined || dirty.size === 0) continue;
      const areInPlace = this.#readCollection(name, dirty);
      if (name === 'cards' && areInPlace) retouched = new Set(dirty);
      dirty.clear();
      collections.add(name);
    }
    return { collections, retouched };
  }

  /** Reads the records of the given ids again, and answers whether all of them stayed where they were. */
  #readCollection(name: CollectionName, dirty: ReadonlySet<Id>): boolean {
    const root = this.#document.collection(name);
    const records = this.#collections[name] as Map<Id, Stored<RecordIn<CollectionName>>>;
    let areInPlace = true;
    for (const id of dirty) {
      const map = root.get(id);
      const before = records.get(id);
      const after =
        map instanceof Y.Map ? { record: readEntity(name, id, map), removal: readRemoval(map) } : undefined;
      if (after === undefined) records.delete(id);
      else records.set(id, after);
      areInPlace &&= isInPlace(before, after);
    }
    return areInPlace;
  }
}

function isInPlace(before: Stored<object> | undefined, after: Stored<object> | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const isRemovalSame = (before.removal === null) === (after.removal === null);
  const [from, to] = [before.record, after.record];
  return (
    isRemovalSame && 'place' in from && 'place' in to && isSamePlace(from.place as Place, to.place as Place)
  );
}

/** The journey of a document as it is now, for those who read it once. */
export function readJourney(document: JourneyDocument): JourneySnapshot {
  const reader = new JourneyReader(document);
  const snapshot = reader.read();
  reader.destroy();
  return snapshot;
}

type MutableCollections = { readonly [C in CollectionName]: Map<Id, Stored<RecordIn<C>>> };

function emptyCollections(): MutableCollections {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Map()]),
  ) as unknown as MutableCollections;
}
