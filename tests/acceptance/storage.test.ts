import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '../../shared/journey/must.ts';
import { newId } from '../../server/newId.ts';
import type { Database } from '../../server/storage/database.ts';
import { DatabaseLog } from '../../server/storage/databaseLog.ts';
import { Journeys } from '../../server/storage/directory/journeys.ts';
import { Memberships } from '../../server/storage/directory/memberships.ts';
import { Personas } from '../../server/storage/directory/personas.ts';
import { People } from '../../server/storage/directory/people.ts';
import { ShareLinks } from '../../server/storage/directory/shareLinks.ts';
import { MIGRATIONS } from '../../server/storage/migrations/migrations.ts';
import { openDatabase, type StorePlace } from '../../server/storage/openDatabase.ts';
import { describeStores } from '../helpers/describeStores.ts';

const START = new Date('2026-01-02T03:04:05Z');

describeStores((newPlace) => {
  let place: StorePlace;
  let database: Database;
  let log: DatabaseLog;
  let journeys: Journeys;
  let memberships: Memberships;
  let people: People;
  let links: ShareLinks;
  let now: Date;

  const clock = (): Date => now;

  const open = async (): Promise<void> => {
    database = await openDatabase(place, () => {});
    log = new DatabaseLog(database, clock, newId);
    journeys = new Journeys(database, clock);
    memberships = new Memberships(database);
    people = new People(database, clock);
    links = new ShareLinks(database, clock);
  };

  beforeEach(async () => {
    now = START;
    place = await newPlace();
    await open();
  });

  afterEach(() => database.close());

  const newJourney = async (owner: string | null = null): Promise<string> => {
    const id = newId();
    await journeys.create(id, bytes('first'), owner);
    return id;
  };

  const newPerson = async (name: string): Promise<string> => {
    const id = newId();
    await people.save({ id, name, colour: '#3a5bd9' });
    return id;
  };

  const load = async (
    journey: string,
  ): Promise<{ state: string | null; updates: [number, string][] } | null> => {
    const stored = await log.load(journey);
    if (stored === null) return null;
    const { state, updates } = stored;
    return {
      state: state === null ? null : text(state),
      updates: updates.map(({ seq, update }) => [seq, text(update)]),
    };
  };

  test('answers null for a journey that does not exist', async () => {
    expect(await log.load('nothing')).toBeNull();
  });

  test('numbers the updates of each journey in the order in which they came', async () => {
    const [a, b] = [await newJourney(), await newJourney()];
    const seqs = await log.append([
      { journey: b, update: bytes('b2') },
      { journey: a, update: bytes('a2') },
      { journey: b, update: bytes('b3') },
    ]);
    expect(seqs).toEqual([2, 2, 3]);
    expect(await log.append([{ journey: a, update: bytes('a3') }])).toEqual([3]);
    expect(await load(a)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, 'a2'],
        [3, 'a3'],
      ],
    });
    expect(await load(b)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, 'b2'],
        [3, 'b3'],
      ],
    });
  });

  test('appends nothing when nothing is given', async () => {
    expect(await log.append([])).toEqual([]);
  });

  test('keeps every one of many updates that arrive at once', async () => {
    const journey = await newJourney();
    const updates = Array.from({ length: 2500 }, (_, index) => ({ journey, update: bytes(`${index}`) }));
    const seqs = await log.append(updates);
    expect(seqs).toEqual(updates.map((_, index) => index + 2));
    expect((await load(journey))?.updates.at(-1)).toEqual([2501, '2499']);
  });

  test('gives each of several appends at once its own numbers', async () => {
    const journey = await newJourney();
    const seqs = await Promise.all(
      Array.from({ length: 20 }, (_, index) => log.append([{ journey, update: bytes(`${index}`) }])),
    );
    expect(seqs.flat().toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
  });

  test('lets batches of the same journeys in any order cross without one waiting for the other for ever', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => newJourney()));
    const batch = (order: readonly string[]) =>
      log.append(order.flatMap((journey) => [1, 2].map(() => ({ journey, update: bytes('x') }))));
    await Promise.all(
      Array.from({ length: 30 }, (_, round) => batch(round % 2 === 0 ? ids : ids.toReversed())),
    );
    expect(new Set((await log.lastOf(ids)).values())).toEqual(new Set([61]));
  });

  test('stores none of a batch when one of its journeys does not exist', async () => {
    const journey = await newJourney();
    const batch = [
      { journey, update: bytes('lost together') },
      { journey: 'nothing', update: bytes('nowhere') },
    ];
    await expect(log.append(batch)).rejects.toThrow(/null/i);
    expect(await load(journey)).toEqual({ state: null, updates: [[1, 'first']] });
    expect(await log.append([{ journey, update: bytes('next') }])).toEqual([2]);
  });

  test('keeps bytes exactly, also those in a part of a larger buffer', async () => {
    const journey = await newJourney();
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    await log.append([
      { journey, update: all.subarray(1, 255) },
      { journey, update: Buffer.from([0, 39, 0]) },
    ]);
    const stored = await log.load(journey);
    expect(stored?.updates.slice(1).map(({ update }) => [...update])).toEqual([
      [...all.subarray(1, 255)],
      [0, 39, 0],
    ]);
  });

  test('replaces what a compaction contains, and keeps what came after', async () => {
    const journey = await newJourney();
    await log.append(['2', '3', '4'].map((update) => ({ journey, update: bytes(update) })));
    await log.compact(journey, bytes('1 to 3'), 3);
    expect(await load(journey)).toEqual({ state: '1 to 3', updates: [[4, '4']] });
    expect(await log.append([{ journey, update: bytes('5') }])).toEqual([5]);
  });

  test('keeps the later one of two compactions that cross', async () => {
    const journey = await newJourney();
    await log.append(['2', '3'].map((update) => ({ journey, update: bytes(update) })));
    await log.compact(journey, bytes('1 to 3'), 3);
    await log.compact(journey, bytes('1 to 2'), 2);
    expect(await load(journey)).toEqual({ state: '1 to 3', updates: [] });
  });

  test('gives what came after an update that one has, with the state only if it hides some of that', async () => {
    const journey = await newJourney();
    await log.append(['2', '3', '4', '5'].map((update) => ({ journey, update: bytes(update) })));
    await log.compact(journey, bytes('1 to 3'), 3);
    const after = async (seq: number): Promise<unknown> => {
      const stored = must(await log.load(journey, seq));
      return [stored.state && text(stored.state), stored.updates.map((row) => row.seq), stored.seq];
    };
    expect(await after(2)).toEqual(['1 to 3', [4, 5], 5]);
    expect(await after(3)).toEqual([null, [4, 5], 5]);
    expect(await after(5)).toEqual([null, [], 5]);
    expect(await log.load('nothing', 3)).toBeNull();
  });

  test('appends after an update only while that is the last one, whoever tries at once', async () => {
    const journey = await newJourney();
    const tries = Array.from({ length: 8 }, (_, index) => log.appendAfter(journey, 1, bytes(`${index}`)));
    const busy = Array.from({ length: 8 }, () => log.append([{ journey, update: bytes('other') }]));
    const won = (await Promise.all(tries)).filter((seq) => seq !== null);
    await Promise.all(busy);
    expect(won.length).toBeLessThanOrEqual(1);
    expect((await load(journey))?.updates.map(([seq]) => seq)).toEqual(
      Array.from({ length: 9 + won.length }, (_, index) => index + 1),
    );
    expect(await log.appendAfter(journey, 3, bytes('late'))).toBeNull();
    expect(await log.appendAfter(journey, 9 + won.length, bytes('last'))).toBe(10 + won.length);
    expect(await log.appendAfter('nothing', 1, bytes('nowhere'))).toBeNull();
  });

  test('knows the last update of each of many journeys', async () => {
    const [a, b] = [await newJourney(), await newJourney()];
    await log.append([{ journey: a, update: bytes('2') }]);
    const none = Array.from({ length: 600 }, (_, index) => `nothing${index}`);
    expect(await log.lastOf([a, ...none, b])).toEqual(
      new Map([
        [a, 2],
        [b, 1],
      ]),
    );
  });

  test('sets a damaged update aside with its bytes and the reason', async () => {
    const journey = await newJourney();
    await log.append([{ journey, update: bytes('broken') }]);
    await log.setAside(journey, 2, 'cannot be read');
    expect(await load(journey)).toEqual({ state: null, updates: [[1, 'first']] });
    const aside = await database.queries.selectFrom('damaged_row').selectAll().execute();
    expect(aside).toMatchObject([
      { journey, seq: 2, reason: 'cannot be read', found_at: START.toISOString() },
    ]);
    expect(aside.map((row) => text(row.bytes))).toEqual(['broken']);
    expect(await log.append([{ journey, update: bytes('next') }])).toEqual([3]);
  });

  test('sets a damaged state aside, and takes a new one', async () => {
    const journey = await newJourney();
    await log.append([{ journey, update: bytes('2') }]);
    await log.compact(journey, bytes('broken'), 2);
    await log.setAside(journey, null, 'cannot be read');
    expect(await load(journey)).toEqual({ state: null, updates: [] });
    await log.compact(journey, bytes('mended'), 2);
    expect(await load(journey)).toEqual({ state: 'mended', updates: [] });
  });

  test('sets nothing aside where nothing is', async () => {
    const journey = await newJourney();
    await log.setAside(journey, 7, 'cannot be read');
    await log.setAside(journey, null, 'cannot be read');
    expect(await database.queries.selectFrom('damaged_row').select('id').execute()).toEqual([]);
  });

  test('has everything after it was closed and opened again', async () => {
    const owner = await newPerson('Ada');
    const journey = await newJourney(owner);
    await log.append([{ journey, update: bytes('2') }]);
    await database.close();
    await open();
    expect(await load(journey)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, '2'],
      ],
    });
    expect(await memberships.roleOf(journey, owner)).toBe('owner');
  });

  test('lets a second program in at the same time', async () => {
    const other = await openDatabase(place, () => {});
    const journey = await newJourney();
    const seqs = await new DatabaseLog(other, () => now, newId).append([{ journey, update: bytes('other') }]);
    await other.close();
    expect(seqs).toEqual([2]);
    expect(await load(journey)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, 'other'],
      ],
    });
  });

  test('comes to the same tables when two programs start on an empty place at once', async () => {
    const empty = await newPlace();
    const both = await Promise.all([openDatabase(empty, () => {}), openDatabase(empty, () => {})]);
    const ran = await both[0].queries
      .selectFrom(sql<{ name: string }>`kysely_migration`.as('migration'))
      .select('name')
      .execute();
    await Promise.all(both.map((one) => one.close()));
    expect(ran.map(({ name }) => name)).toEqual(Object.keys(MIGRATIONS).toSorted());
  });

  test('refuses a place that a newer version wrote', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999_future', '2030-01-01')`.execute(
      database.queries,
    );
    await expect(openDatabase(place, () => {})).rejects.toThrow('newer version of Waymark');
  });

  test('undoes the whole of a commit when one of its queries fails', async () => {
    const insert = database.queries
      .insertInto('person')
      .values({ id: 'same', name: 'Ada', colour: '#000', created_at: START.toISOString() });
    await expect(database.commit([insert, insert])).rejects.toThrow(/unique/i);
    expect(await people.find('same')).toBeNull();
  });

  test('finds journeys by the last change of their content, last first', async () => {
    const [a, b] = [await newJourney(), await newJourney()];
    now = new Date(START.getTime() + 1000);
    await log.append([{ journey: a, update: bytes('2') }]);
    const rows = await journeys.findAll([b, a, 'nothing']);
    expect(rows.map(({ id, seq, changedAt }) => [id, seq, changedAt])).toEqual([
      [a, 2, now.toISOString()],
      [b, 1, START.toISOString()],
    ]);
  });

  test('hides a deleted journey from everyone until it is restored', async () => {
    const owner = await newPerson('Ada');
    const journey = await newJourney(owner);
    await journeys.setDeleted(journey, true);
    expect(await journeys.find(journey)).toBeNull();
    expect(await memberships.roleOf(journey, owner)).toBeNull();
    expect([...(await memberships.rolesOf(owner))]).toEqual([]);
    expect(await memberships.roleOnDeleted(journey, owner)).toBe('owner');
    await journeys.setDeleted(journey, false);
    expect(await memberships.roleOf(journey, owner)).toBe('owner');
    expect(await memberships.roleOnDeleted(journey, owner)).toBeNull();
  });

  test('gives a person who came by several links the highest role', async () => {
    const journey = await newJourney(await newPerson('Ada'));
    const guest = await newPerson('Grace');
    now = new Date(START.getTime() + 1000);
    for (const role of ['editor', 'viewer'] as const) {
      await links.create({ id: newId(), journey, role, token: role, singleUse: false });
      expect(await links.take(role, guest)).toBe(journey);
    }
    expect(await memberships.roleOf(journey, guest)).toBe('editor');
    expect(await memberships.membersOf(journey)).toMatchObject([{ role: 'owner' }, { role: 'editor' }]);
  });

  test('takes with a revoked link only what came through it', async () => {
    const journey = await newJourney(await newPerson('Ada'));
    const [guest, other] = [await newPerson('Grace'), await newPerson('Edsger')];
    const [editing, viewing] = [newId(), newId()];
    await links.create({ id: editing, journey, role: 'editor', token: 'e', singleUse: false });
    await links.create({ id: viewing, journey, role: 'viewer', token: 'v', singleUse: false });
    await links.take('e', guest);
    await links.take('e', other);
    await links.take('v', guest);
    const counts = (await links.list(journey)).map(({ id, people: count }) => [id, count]);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map([
        [editing, 2],
        [viewing, 1],
      ]),
    );
    expect((await links.revoke(journey, editing))?.toSorted()).toEqual([guest, other].toSorted());
    expect(await memberships.roleOf(journey, guest)).toBe('viewer');
    expect(await memberships.roleOf(journey, other)).toBeNull();
    expect(await links.take('e', other)).toBeNull();
    expect(await links.revoke(journey, editing)).toBeNull();
  });

  test('leaves the owner where they are, whatever is named as a link', async () => {
    const owner = await newPerson('Ada');
    const journey = await newJourney(owner);
    expect(await links.revoke(journey, 'owner')).toBeNull();
    expect(await memberships.roleOf(journey, owner)).toBe('owner');
  });

  test('lets one of many people take a link for one', async () => {
    const journey = await newJourney();
    await links.create({ id: newId(), journey, role: 'owner', token: 'once', singleUse: true });
    const guests = await Promise.all(['Ada', 'Grace', 'Edsger', 'Barbara'].map(newPerson));
    const taken = await Promise.all(guests.map((guest) => links.take('once', guest)));
    expect(taken.filter((id) => id === journey)).toHaveLength(1);
    expect(await memberships.membersOf(journey)).toHaveLength(1);
  });

  test('finds personas by however many ids a document names, also such as can be none', async () => {
    const personas = new Personas(database, clock);
    const id = newId();
    await personas.create(id, { name: 'Ann', goals: '', quote: '', needs: [] }, await newPerson('Ada'));
    const ids = Array.from({ length: 33_000 }, (_, at) => `${at}`.padStart(26, '0'));
    expect((await personas.findAll([...ids, 'no\0id', id])).map(({ name }) => name)).toEqual(['Ann']);
  });

  test('keeps no token that opens a journey', async () => {
    const journey = await newJourney();
    await links.create({ id: newId(), journey, role: 'editor', token: 'a secret', singleUse: false });
    const rows = await database.queries.selectFrom('share_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('a secret');
  });
});

function bytes(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

function text(stored: Uint8Array): string {
  return new TextDecoder().decode(stored);
}
