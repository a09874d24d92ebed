import { newId } from '../../server/newId.ts';
import type { Database } from '../../server/storage/database.ts';
import { DatabaseLog } from '../../server/storage/databaseLog.ts';
import { Journeys } from '../../server/storage/directory/journeys.ts';
import { Memberships } from '../../server/storage/directory/memberships.ts';
import { People } from '../../server/storage/directory/people.ts';
import { ShareLinks } from '../../server/storage/directory/shareLinks.ts';
import { openDatabase, type StorePlace } from '../../server/storage/openDatabase.ts';

/** When it is in an open store, until a test says otherwise. */
export const START = new Date('2026-01-02T03:04:05Z');

/** A journey's rows with their bytes as words. */
interface Rows {
  readonly state: string | null;
  readonly updates: readonly (readonly [number, string])[];
}

/** A store without a server around it, and a clock that stands still. */
export interface OpenStore {
  now: Date;
  readonly place: StorePlace;
  readonly database: Database;
  readonly log: DatabaseLog;
  readonly journeys: Journeys;
  readonly memberships: Memberships;
  readonly people: People;
  readonly links: ShareLinks;
  /** Makes a journey whose log has one update, `first`; answers its id. */
  newJourney(owner?: string): Promise<string>;
  /** Answers the id of somebody new. */
  newPerson(name: string): Promise<string>;
  load(journey: string): Promise<Rows | null>;
}

/** Opens what lies in a place. */
export async function openStore(place: StorePlace): Promise<OpenStore> {
  const database = await openDatabase(place, () => {});
  const clock = (): Date => store.now;
  const store: OpenStore = {
    now: START,
    place,
    database,
    log: new DatabaseLog(database, clock, newId),
    journeys: new Journeys(database, clock),
    memberships: new Memberships(database),
    people: new People(database, clock),
    links: new ShareLinks(database, clock),
    newJourney: async (owner) => {
      const id = newId();
      await store.journeys.create(id, bytes('first'), owner ?? null);
      return id;
    },
    newPerson: async (name) => {
      const id = newId();
      await store.people.save({ id, name, colour: '#3a5bd9' });
      return id;
    },
    load: async (journey) => {
      const stored = await store.log.load(journey);
      if (stored === null) return null;
      return {
        state: stored.state === null ? null : text(stored.state),
        updates: stored.updates.map(({ seq, update }) => [seq, text(update)]),
      };
    },
  };
  return store;
}

/** Words as bytes. */
export function bytes(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

/** Bytes as the words that they were. */
export function text(stored: Uint8Array): string {
  return new TextDecoder().decode(stored);
}
