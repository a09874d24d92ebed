import * as Y from 'yjs';
import { COLLECTION_NAMES, type CollectionName, type RecordIn } from '../journey/collections.ts';
import type { JourneyHeader } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { isSamePlace, type Place } from '../journey/place.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { readEntity, readHeader, readRemoval, type JourneyDocument } from './journeyDocument.ts';
import type { Stored } from './axis.ts';
import { isSameRecord } from './isSameRecord.ts';
import type { KnownJourney } from './knownJourney.ts';
import { resolveSnapshot, type Changes } from './resolveSnapshot.ts';

/**
 * Turns a document into snapshots, reading again only the records that changed since the last one.
 * Listens from its creation; `destroy` lets go. Given what is known already, it goes on from there: what the document
 * says just so keeps its identity.
 */
export class JourneyReader {
  readonly #document: JourneyDocument;
  readonly #dirty = new Map<CollectionName, Set<Id>>();
  readonly #unobserve: (() => void)[] = [];
  #headerDirty = true;
  #header: JourneyHeader;
  readonly #collections: MutableCollections;
  #snapshot: JourneySnapshot | null;

  constructor(document: JourneyDocument, known: KnownJourney | null = null) {
    this.#document = document;
    this.#header = known?.read.header ?? readHeader(document);
    this.#collections = collectionsOf(known);
    this.#snapshot = known?.snapshot ?? null;
    for (const name of COLLECTION_NAMES) {
      const root = document.collection(name);
      this.#dirty.set(name, new Set([...this.#collections[name].keys(), ...root.keys()]));
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
      this.#headerDirty = false;
      const header = readHeader(this.#document);
      if (!isSameRecord(header, this.#header)) {
        this.#header = header;
        collections.add('header');
      }
    }
    let retouched: ReadonlySet<Id> | null = null;
    for (const name of COLLECTION_NAMES) {
      const dirty = this.#dirty.get(name);
      if (dirty === undefined || dirty.size === 0) continue;
      const { areSame, areInPlace } = this.#readCollection(name, dirty);
      if (name === 'cards' && areInPlace) retouched = new Set(dirty);
      dirty.clear();
      if (!areSame) collections.add(name);
    }
    return { collections, retouched };
  }

  /** Reads the records of the given ids again, and answers whether all of them stayed as and where they were. */
  #readCollection(
    name: CollectionName,
    dirty: ReadonlySet<Id>,
  ): { readonly areSame: boolean; readonly areInPlace: boolean } {
    const root = this.#document.collection(name);
    const records = this.#collections[name] as Map<Id, Stored<RecordIn<CollectionName>>>;
    let areSame = true;
    let areInPlace = true;
    for (const id of dirty) {
      const map = root.get(id);
      const before = records.get(id);
      const after =
        map instanceof Y.Map ? { record: readEntity(name, id, map), removal: readRemoval(map) } : undefined;
      if (isSameStored(before, after)) continue;
      areSame = false;
      if (after === undefined) records.delete(id);
      else records.set(id, after);
      areInPlace &&= isInPlace(before, after);
    }
    return { areSame, areInPlace };
  }
}

function isSameStored(before: Stored<object> | undefined, after: Stored<object> | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  // What is removed is not shown, and what became of it meanwhile is for later.
  if (before.removal !== null || after.removal !== null) return false;
  return isSameRecord(before.record, after.record);
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

function collectionsOf(known: KnownJourney | null): MutableCollections {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, new Map<Id, Stored<object>>(known?.read.collections[name])]),
  ) as unknown as MutableCollections;
}
