import * as Y from 'yjs';
import { cardShape } from '../journey/card.ts';
import {
  COLLECTION_NAMES,
  collectionShapes,
  type CollectionName,
  type RecordIn,
} from '../journey/collections.ts';
import type { Field, MapField, SetField, TextField } from '../journey/field.ts';
import { headerShape, type JourneyHeader } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import type { Place } from '../journey/place.ts';
import { readRecord, type RecordShape } from '../journey/record.ts';
import { isEqual } from './isEqual.ts';
import { memberKey, rawField, rawFields } from './rawFields.ts';

/** The schema that this program writes; see `migrate.ts`. */
export const SCHEMA_VERSION = 2;

/**
 * How a record is gone: a mark, never a deletion, so that what others typed meanwhile comes back with it.
 * `swept` names the cards that lay in a stage or lane when it was removed, and are hidden with it for as long as they stay there.
 */
export interface Removal {
  /** Milliseconds since 1970, for the purge at compaction. */
  readonly at: number;
  readonly swept: readonly Id[];
}

/** Where a text lies in a journey: a field of the header, or of a record. */
export type TextRef =
  | { readonly collection: 'header'; readonly field: TextFieldOf<typeof headerShape> }
  | { readonly [C in CollectionName]: CollectionTextRef<C> }[CollectionName];

type CollectionTextRef<C extends CollectionName> = {
  readonly collection: C;
  readonly id: Id;
  readonly field: TextFieldOf<(typeof collectionShapes)[C]>;
};

type TextFieldOf<S extends RecordShape> = {
  [K in keyof S]: S[K] extends TextField ? K : never;
}[keyof S] &
  string;

/** The key under which a record says that it is gone. */
export const REMOVED = 'removed';

/**
 * A journey inside a Y.Doc: knows where every record and field lies, and nothing of what they mean.
 *
 * A record is a Y.Map in the root map of its collection; a `text` field is a Y.Text made with the record, so that two
 * people never create it twice; a member of a `set` or `map` field is a key of its own. What a program of a newer schema wrote
 * stays untouched.
 */
export class JourneyDocument {
  readonly doc: Y.Doc;
  /** What edits made through this object are known by, to the undo manager and the connection. */
  readonly origin: unknown;

  constructor(doc: Y.Doc, origin: unknown = null) {
    this.doc = doc;
    this.origin = origin;
  }

  get header(): Y.Map<unknown> {
    return this.doc.getMap('header');
  }

  collection(name: CollectionName): Y.Map<Y.Map<unknown>> {
    return this.doc.getMap(name);
  }

  /** Every root type that holds the journey, for observing and undo. */
  roots(): Y.Map<unknown>[] {
    return [this.header, ...COLLECTION_NAMES.map((name) => this.doc.getMap<unknown>(name))];
  }

  /** Runs writes as one edit of this person: sent, undone and redone as a whole. */
  transact(write: () => void): void {
    this.doc.transact(write, this.origin);
  }

  /**
   * Adds records in two steps: first all of them, hidden and outside undo, then one edit that shows them. Undoing the
   * addition therefore hides the records again instead of deleting them, and what others typed in them survives [R2].
   */
  add(
    write: (add: <C extends CollectionName>(name: C, record: RecordIn<C>) => void) => void,
    then?: () => void,
  ): void {
    const added: Y.Map<unknown>[] = [];
    this.doc.transact(() => {
      write((name, record) => {
        const map = new Y.Map<unknown>();
        this.collection(name).set(record.id, map);
        writeFields(map, collectionShapes[name], record);
        map.set(REMOVED, { at: 0, swept: [] } satisfies Removal);
        added.push(map);
      });
    }, UNTRACKED);
    this.transact(() => {
      for (const map of added) map.delete(REMOVED);
      then?.();
    });
  }

  /** Whether a record exists, removed or not. */
  has(name: CollectionName, id: Id): boolean {
    return this.collection(name).has(id);
  }

  /** The record of an id, removed or not; `null` when there never was one. */
  get<C extends CollectionName>(name: C, id: Id): RecordIn<C> | null {
    const map = this.collection(name).get(id);
    return map instanceof Y.Map ? readEntity(name, id, map) : null;
  }

  /** One field of a record, removed or not, without reading the others; `null` when there never was such a record. */
  field<C extends CollectionName, F extends keyof RecordIn<C> & string>(
    name: C,
    id: Id,
    field: F,
  ): RecordIn<C>[F] | null {
    const map = this.collection(name).get(id);
    const known = (collectionShapes[name] as RecordShape)[field];
    if (!(map instanceof Y.Map) || known === undefined) return null;
    return known.read(rawField(map, field, known.storage)) as RecordIn<C>[F];
  }

  /** Tells where every card was put, removed or not, without reading more of it. */
  eachPlace(tell: (id: Id, place: Place) => void): void {
    this.collection('cards').forEach((map: unknown, id) => {
      if (map instanceof Y.Map) tell(id, cardShape.place.read(map.get('place')));
    });
  }

  /** The ids of a collection's records that are not removed. */
  ids(name: CollectionName): Id[] {
    const ids: Id[] = [];
    this.collection(name).forEach((map: unknown, id) => {
      if (map instanceof Y.Map && readRemoval(map) === null) ids.push(id);
    });
    return ids;
  }

  /** Sets plain fields; does nothing when the record is gone from the document or nothing would change. */
  set<C extends CollectionName>(name: C, id: Id, fields: Partial<PlainFields<C>>): void {
    const map = this.collection(name).get(id);
    if (!(map instanceof Y.Map)) return;
    setFields(map, collectionShapes[name], fields);
  }

  /** Sets plain fields of the journey itself. */
  setHeader(fields: Partial<Omit<JourneyHeader, TextFieldOf<typeof headerShape>>>): void {
    setFields(this.header, headerShape, fields);
  }

  /** Adds a member to a set field or takes it out; two people adding two members keep both. */
  setMember(name: CollectionName, id: Id, field: string, member: string, isIn: boolean): void {
    const map = this.collection(name).get(id);
    if (!(map instanceof Y.Map)) return;
    const key = memberKey(field, member);
    if (!isIn) map.delete(key);
    else if (!map.has(key)) map.set(key, true);
  }

  /** Says something under one key of a map field, or takes it back with `null`; what stands under other keys stays. */
  setEntry(name: CollectionName, id: Id, field: string, key: string, value: unknown): void {
    const map = this.collection(name).get(id);
    if (!(map instanceof Y.Map)) return;
    const entry = memberKey(field, key);
    if (value === null) map.delete(entry);
    else if (!isEqual(map.get(entry), value)) map.set(entry, value);
  }

  /** The shared text of a field, or `null` when its record is gone from the document. */
  text(ref: TextRef): Y.Text | null {
    const map = ref.collection === 'header' ? this.header : this.collection(ref.collection).get(ref.id);
    const value = map?.get(ref.field);
    return value instanceof Y.Text ? value : null;
  }

  removal(name: CollectionName, id: Id): Removal | null {
    const map = this.collection(name).get(id);
    return map instanceof Y.Map ? readRemoval(map) : null;
  }

  /** Marks a record as removed, or brings it back. */
  setRemoval(name: CollectionName, id: Id, removal: Removal | null): void {
    const map = this.collection(name).get(id);
    if (!(map instanceof Y.Map)) return;
    if (removal !== null) map.set(REMOVED, removal);
    else if (map.has(REMOVED)) map.delete(REMOVED);
  }
}

/** The fields of a record that are replaced as a whole. */
type PlainFields<C extends CollectionName> = {
  readonly [
    K in keyof (typeof collectionShapes)[C] as (typeof collectionShapes)[C][K] extends MergedField ? never : K
  ]: (typeof collectionShapes)[C][K] extends Field<infer T> ? T : never;
};

type MergedField = TextField | SetField | MapField<unknown>;

/** The origin of writes that no undo manager tracks. */
const UNTRACKED = Symbol('untracked');

/** Reads the header of a journey. */
export function readHeader(document: JourneyDocument): JourneyHeader {
  return readRecord(headerShape, rawFields(headerShape, document.header));
}

/** Reads one record's map, whatever is in it. */
export function readEntity<C extends CollectionName>(name: C, id: Id, map: Y.Map<unknown>): RecordIn<C> {
  const shape = collectionShapes[name];
  return { ...readRecord(shape, rawFields(shape, map)), id };
}

/** Reads how a record is gone, or `null` when it is not. */
export function readRemoval(map: Y.Map<unknown>): Removal | null {
  const raw = map.get(REMOVED);
  if (typeof raw !== 'object' || raw === null) return null;
  const { at, swept } = raw as Partial<Record<keyof Removal, unknown>>;
  return {
    at: typeof at === 'number' ? at : 0,
    swept: Array.isArray(swept) ? swept.filter((id): id is Id => typeof id === 'string') : [],
  };
}

/** Writes all fields of a record into a map that was just made for it. */
export function writeFields(
  map: Y.Map<unknown>,
  shape: RecordShape,
  record: Readonly<Record<string, unknown>>,
): void {
  for (const [name, field] of Object.entries(shape)) {
    const value = field.read(record[name]);
    if (field.storage === 'text') map.set(name, new Y.Text(value as string));
    else if (field.storage === 'set') {
      for (const member of value as readonly string[]) map.set(memberKey(name, member), true);
    } else if (field.storage === 'map') {
      for (const [key, entry] of Object.entries(value as object)) map.set(memberKey(name, key), entry);
    } else if (value !== field.fallback) map.set(name, value);
  }
}

/** Writes only what would read differently: a write that changes nothing could still undo somebody else's. */
function setFields(map: Y.Map<unknown>, shape: RecordShape, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = shape[name];
    if (field?.storage !== 'value' || value === undefined) continue;
    if (!isEqual(field.read(map.get(name)), field.read(value))) map.set(name, value);
  }
}
