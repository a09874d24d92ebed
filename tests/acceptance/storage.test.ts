import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../../server/newId.ts';
import { DatabaseLog } from '../../server/storage/databaseLog.ts';
import { MIGRATIONS } from '../../server/storage/migrations/migrations.ts';
import { openDatabase } from '../../server/storage/openDatabase.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { bytes, openStore, START, type OpenStore } from '../helpers/openStore.ts';

describeStores((newPlace) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await openStore(await newPlace());
  });
  afterEach(() => store.database.close());

  test('has everything after it was closed and opened again', async () => {
    const owner = await store.newPerson('Ada');
    const journey = await store.newJourney(owner);
    await store.log.append([{ journey, update: bytes('2') }]);
    await store.database.close();
    store = await openStore(store.place);
    expect(await store.load(journey)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, '2'],
      ],
    });
    expect(await store.memberships.roleOf(journey, owner)).toBe('owner');
  });

  test('lets a second program in at the same time', async () => {
    const other = await openDatabase(store.place, () => {});
    const journey = await store.newJourney();
    const seqs = await new DatabaseLog(other, () => store.now, newId).append([
      { journey, update: bytes('other') },
    ]);
    await other.close();
    expect(seqs).toEqual([2]);
    expect(await store.load(journey)).toEqual({
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
      store.database.queries,
    );
    await expect(openDatabase(store.place, () => {})).rejects.toThrow('newer version of Waymark');
  });

  test('undoes the whole of a commit when one of its queries fails', async () => {
    const insert = store.database.queries
      .insertInto('person')
      .values({ id: 'same', name: 'Ada', colour: '#000', created_at: START.toISOString() });
    await expect(store.database.commit([insert, insert])).rejects.toThrow(/unique/i);
    expect(await store.people.find('same')).toBeNull();
  });
});
