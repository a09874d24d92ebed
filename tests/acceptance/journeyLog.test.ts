import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must } from '../../shared/journey/must.ts';
import { describeStores } from '../helpers/describeStores.ts';
import { bytes, openStore, START, text, type OpenStore } from '../helpers/openStore.ts';

describeStores((newPlace) => {
  let store: OpenStore;
  // One place for all: each test has journeys and people of its own.
  beforeAll(async () => {
    store = await openStore(await newPlace());
  });
  beforeEach(() => {
    store.now = START;
  });
  afterAll(() => store.database.close());

  test('answers null for a journey that does not exist', async () => {
    expect(await store.log.load('nothing')).toBeNull();
  });

  test('numbers the updates of each journey in the order in which they came', async () => {
    const [a, b] = [await store.newJourney(), await store.newJourney()];
    const seqs = await store.log.append([
      { journey: b, update: bytes('b2') },
      { journey: a, update: bytes('a2') },
      { journey: b, update: bytes('b3') },
    ]);
    expect(seqs).toEqual([2, 2, 3]);
    expect(await store.log.append([{ journey: a, update: bytes('a3') }])).toEqual([3]);
    expect(await store.load(a)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, 'a2'],
        [3, 'a3'],
      ],
    });
    expect(await store.load(b)).toEqual({
      state: null,
      updates: [
        [1, 'first'],
        [2, 'b2'],
        [3, 'b3'],
      ],
    });
  });

  test('appends nothing when nothing is given', async () => {
    expect(await store.log.append([])).toEqual([]);
  });

  test('keeps every one of many updates that arrive at once', async () => {
    const journey = await store.newJourney();
    const updates = Array.from({ length: 2500 }, (_, index) => ({ journey, update: bytes(`${index}`) }));
    const seqs = await store.log.append(updates);
    expect(seqs).toEqual(updates.map((_, index) => index + 2));
    expect((await store.load(journey))?.updates.at(-1)).toEqual([2501, '2499']);
  });

  test('gives each of several appends at once its own numbers', async () => {
    const journey = await store.newJourney();
    const seqs = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.log.append([{ journey, update: bytes(`${index}`) }])),
    );
    expect(seqs.flat().toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
  });

  test('lets batches of the same journeys in any order cross without one waiting for the other for ever', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => store.newJourney()));
    const batch = (order: readonly string[]) =>
      store.log.append(order.flatMap((journey) => [1, 2].map(() => ({ journey, update: bytes('x') }))));
    await Promise.all(
      Array.from({ length: 30 }, (_, round) => batch(round % 2 === 0 ? ids : ids.toReversed())),
    );
    expect(new Set((await store.log.lastOf(ids)).values())).toEqual(new Set([61]));
  });

  test('stores none of a batch when one of its journeys does not exist', async () => {
    const journey = await store.newJourney();
    const batch = [
      { journey, update: bytes('lost together') },
      { journey: 'nothing', update: bytes('nowhere') },
    ];
    await expect(store.log.append(batch)).rejects.toThrow(/null/i);
    expect(await store.load(journey)).toEqual({ state: null, updates: [[1, 'first']] });
    expect(await store.log.append([{ journey, update: bytes('next') }])).toEqual([2]);
  });

  test('keeps bytes exactly, also those in a part of a larger buffer', async () => {
    const journey = await store.newJourney();
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    await store.log.append([
      { journey, update: all.subarray(1, 255) },
      { journey, update: Buffer.from([0, 39, 0]) },
    ]);
    const stored = await store.log.load(journey);
    expect(stored?.updates.slice(1).map(({ update }) => [...update])).toEqual([
      [...all.subarray(1, 255)],
      [0, 39, 0],
    ]);
  });

  test('replaces what a compaction contains, and keeps what came after', async () => {
    const journey = await store.newJourney();
    await store.log.append(['2', '3', '4'].map((update) => ({ journey, update: bytes(update) })));
    await store.log.compact(journey, bytes('1 to 3'), 3);
    expect(await store.load(journey)).toEqual({ state: '1 to 3', updates: [[4, '4']] });
    expect(await store.log.append([{ journey, update: bytes('5') }])).toEqual([5]);
  });

  test('keeps the later one of two compactions that cross', async () => {
    const journey = await store.newJourney();
    await store.log.append(['2', '3'].map((update) => ({ journey, update: bytes(update) })));
    await store.log.compact(journey, bytes('1 to 3'), 3);
    await store.log.compact(journey, bytes('1 to 2'), 2);
    expect(await store.load(journey)).toEqual({ state: '1 to 3', updates: [] });
  });

  test('gives what came after an update that one has, with the state only if it hides some of that', async () => {
    const journey = await store.newJourney();
    await store.log.append(['2', '3', '4', '5'].map((update) => ({ journey, update: bytes(update) })));
    await store.log.compact(journey, bytes('1 to 3'), 3);
    const after = async (seq: number): Promise<unknown> => {
      const stored = must(await store.log.load(journey, seq));
      return [stored.state && text(stored.state), stored.updates.map((row) => row.seq), stored.seq];
    };
    expect(await after(2)).toEqual(['1 to 3', [4, 5], 5]);
    expect(await after(3)).toEqual([null, [4, 5], 5]);
    expect(await after(5)).toEqual([null, [], 5]);
    expect(await store.log.load('nothing', 3)).toBeNull();
  });

  test('appends after an update only while that is the last one, whoever tries at once', async () => {
    const journey = await store.newJourney();
    const tries = Array.from({ length: 8 }, (_, index) =>
      store.log.appendAfter(journey, 1, bytes(`${index}`)),
    );
    const busy = Array.from({ length: 8 }, () => store.log.append([{ journey, update: bytes('other') }]));
    const won = (await Promise.all(tries)).filter((seq) => seq !== null);
    await Promise.all(busy);
    expect(won.length).toBeLessThanOrEqual(1);
    expect((await store.load(journey))?.updates.map(([seq]) => seq)).toEqual(
      Array.from({ length: 9 + won.length }, (_, index) => index + 1),
    );
    expect(await store.log.appendAfter(journey, 3, bytes('late'))).toBeNull();
    expect(await store.log.appendAfter(journey, 9 + won.length, bytes('last'))).toBe(10 + won.length);
    expect(await store.log.appendAfter('nothing', 1, bytes('nowhere'))).toBeNull();
  });

  test('knows the last update of each of many journeys', async () => {
    const [a, b] = [await store.newJourney(), await store.newJourney()];
    await store.log.append([{ journey: a, update: bytes('2') }]);
    const none = Array.from({ length: 600 }, (_, index) => `nothing${index}`);
    expect(await store.log.lastOf([a, ...none, b])).toEqual(
      new Map([
        [a, 2],
        [b, 1],
      ]),
    );
  });

  test('sets a damaged update aside with its bytes and the reason', async () => {
    const journey = await store.newJourney();
    await store.log.append([{ journey, update: bytes('broken') }]);
    await store.log.setAside(journey, 2, 'cannot be read');
    expect(await store.load(journey)).toEqual({ state: null, updates: [[1, 'first']] });
    const aside = await store.database.queries
      .selectFrom('damaged_row')
      .where('journey', '=', journey)
      .selectAll()
      .execute();
    expect(aside).toMatchObject([
      { journey, seq: 2, reason: 'cannot be read', found_at: START.toISOString() },
    ]);
    expect(aside.map((row) => text(row.bytes))).toEqual(['broken']);
    expect(await store.log.append([{ journey, update: bytes('next') }])).toEqual([3]);
  });

  test('sets a damaged state aside, and takes a new one', async () => {
    const journey = await store.newJourney();
    await store.log.append([{ journey, update: bytes('2') }]);
    await store.log.compact(journey, bytes('broken'), 2);
    await store.log.setAside(journey, null, 'cannot be read');
    expect(await store.load(journey)).toEqual({ state: null, updates: [] });
    await store.log.compact(journey, bytes('mended'), 2);
    expect(await store.load(journey)).toEqual({ state: 'mended', updates: [] });
  });

  test('sets nothing aside where nothing is', async () => {
    const journey = await store.newJourney();
    await store.log.setAside(journey, 7, 'cannot be read');
    await store.log.setAside(journey, null, 'cannot be read');
    const aside = store.database.queries.selectFrom('damaged_row').where('journey', '=', journey);
    expect(await aside.select('id').execute()).toEqual([]);
  });
});
