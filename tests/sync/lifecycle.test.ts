import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { encodeContent } from '../../server/sync/documentCodec.ts';
import { SCHEMA_VERSION } from '../../shared/document/journeyDocument.ts';
import { schemaOf } from '../../shared/document/migrate.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, RawClient } from '../helpers/rawClient.ts';
import { smallJourney } from '../helpers/smallJourney.ts';
import { startSyncServer } from '../helpers/syncServer.ts';
import { until } from '../helpers/until.ts';

const DAY = 24 * 60 * 60 * 1000;

it('gives a late joiner everything', async () => {
  const log = new MemoryJourneyLog();
  log.create('j', encodeContent(smallJourney()), edit('a'), edit('b'));
  const { url, rooms } = await startSyncServer(log);
  const client = await RawClient.connect(`${url}/j`);
  client.stepOne();
  await client.hearsA('step2');
  expect(client.document().getMap('edits').toJSON()).toEqual({ a: 1, b: 1 });
  expect(await rooms.read('j', ({ header }) => header.title)).toBe('Journey');
});

it('loads a journey once, however many come at once', async () => {
  const log = new MemoryJourneyLog('j');
  const { url } = await startSyncServer(log);
  const clients = await Promise.all(Array.from({ length: 10 }, () => RawClient.connect(`${url}/j`)));
  await Promise.all(clients.map((client) => client.settled()));
  expect(log.loads).toBe(1);
});

it('brings a document to the current schema before anybody syncs, once and on disk', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log);
  const client = await RawClient.connect(`${url}/j`);
  client.stepOne();
  await client.hearsA('step2');
  expect(schemaOf(client.document())).toBe(SCHEMA_VERSION);
  expect(log.journeys.get('j')?.updates).toHaveLength(1);
  client.socket.close();
  await client.closed();
  await until(() => rooms.peopleIn('j').length === 0);
  await rooms.sweep();
  expect(rooms.metrics.rooms).toBe(0);
  await rooms.read('j', () => null);
  expect(log.journeys.get('j')?.updates).toHaveLength(1);
});

it('does not open a journey that a newer Waymark wrote', async () => {
  const doc = new Y.Doc();
  doc.getMap('meta').set('schema', 99);
  const log = new MemoryJourneyLog();
  log.create('j', Y.encodeStateAsUpdate(doc));
  const { url, complaints } = await startSyncServer(log);
  const client = await RawClient.connect(`${url}/j`);
  expect(await client.closed()).toBe(CLOSE.malformed);
  expect(complaints).toContain('a journey could not be opened');
});

it('sets damaged rows aside, reports them, and opens the rest', async () => {
  const log = new MemoryJourneyLog();
  log.create(
    'j',
    encodeContent(smallJourney()),
    edit('a'),
    Uint8Array.of(7, 7, 7, 7),
    edit('b'),
    Uint8Array.of(),
  );
  const { url, complaints } = await startSyncServer(log);
  const client = await RawClient.connect(`${url}/j`);
  client.stepOne();
  await client.hearsA('step2');
  expect(client.document().getMap('edits').toJSON()).toEqual({ a: 1, b: 1 });
  expect(log.aside.map(({ seq }) => seq)).toEqual([3, 5]);
  expect(complaints.filter((message) => message.includes('damaged'))).toHaveLength(2);
});

it('opens what the log holds when the state is damaged', async () => {
  const log = new MemoryJourneyLog();
  log.create('j', edit('a'));
  log.journeys.set('j', {
    state: Uint8Array.of(1, 255, 255),
    stateSeq: 4,
    updates: [{ seq: 5, update: edit('b') }],
    seq: 5,
  });
  const { rooms } = await startSyncServer(log);
  await rooms.read('j', () => null);
  expect(log.aside.map(({ seq }) => seq)).toEqual([null]);
});

it('loses nothing when a client leaves while its edit is being stored', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log);
  const writer = await RawClient.connect(`${url}/j`);
  await writer.settled();
  const gate = Promise.withResolvers<void>();
  log.gate = gate.promise;
  writer.update(edit('a'));
  await until(() => rooms.metrics.updates === 1);
  writer.update(edit('b'));
  writer.socket.close();
  await writer.closed();
  await until(() => rooms.metrics.connections === 0);
  await rooms.sweep();
  expect(rooms.metrics.rooms).toBe(1);
  gate.resolve();
  const again = await RawClient.connect(`${url}/j`);
  again.stepOne();
  await again.hearsA('step2');
  expect(again.document().getMap('edits').toJSON()).toEqual({ a: 1, b: 1 });
  again.socket.close();
  await until(() => rooms.metrics.connections === 0);
  await rooms.sweep();
  expect(rooms.metrics.rooms).toBe(0);
});

it('keeps the room of somebody who comes while it is being let go', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log, {
    compaction: { rows: 500, growth: 5, rowsAtUnload: 1 },
  });
  const compacting = Promise.withResolvers<void>();
  const compact = log.compact.bind(log);
  log.compact = async (...args) => {
    await compacting.promise;
    await compact(...args);
  };
  await rooms.read('j', () => null);
  const sweeping = rooms.sweep();
  const client = await RawClient.connect(`${url}/j`);
  await client.settled();
  compacting.resolve();
  await sweeping;
  expect(rooms.metrics.rooms).toBe(1);
  client.update(edit('a'));
  await client.settled(50);
  expect(log.loads).toBe(1);
});

it('lets go of a journey with a short log, too', async () => {
  const log = new MemoryJourneyLog('j');
  const { rooms } = await startSyncServer(log, { graceMs: 1 });
  await rooms.read('j', () => null);
  const since = performance.now();
  await until(() => performance.now() > since + 2);
  await rooms.sweep();
  expect(log.journeys.get('j')?.updates).toHaveLength(1);
  expect(rooms.metrics.rooms).toBe(0);
});

it('folds a long log while people work, and loses nothing', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log, {
    compaction: { rows: 10, growth: 5, rowsAtUnload: 99 },
  });
  const writer = await RawClient.connect(`${url}/j`);
  for (let index = 0; index < 12; index++) {
    writer.update(edit(`k${index}`));
    await writer.settled(index + 1);
  }
  writer.update(edit('while folding'));
  await rooms.sweep();
  await writer.settled(99);
  expect(log.compactions).toBe(1);
  expect(log.journeys.get('j')?.updates.length).toBeLessThan(2);
  writer.socket.close();
  await until(() => rooms.metrics.connections === 0);
  await rooms.sweep();
  const again = await RawClient.connect(`${url}/j`);
  again.stepOne();
  await again.hearsA('step2');
  expect(log.loads).toBe(2);
  expect(again.document().getMap('edits').size).toBe(13);
});

it('goes on when a log cannot be folded', async () => {
  const log = new MemoryJourneyLog('j');
  const { rooms, complaints } = await startSyncServer(log, {
    compaction: { rows: 1, growth: 5, rowsAtUnload: 1 },
  });
  log.compact = () => Promise.reject(new Error('The disk is full.'));
  await rooms.edit('j', (document) => {
    document.setHeader({ state: 'to-be' });
  });
  await rooms.sweep();
  expect(complaints).toContain('a journey could not be compacted');
  expect(await rooms.read('j', ({ header }) => header.state)).toBe('to-be');
});

it('takes out what was removed long ago, but not while somebody is in', async () => {
  const log = new MemoryJourneyLog();
  log.create('j', encodeContent(smallJourney()));
  let today = 100 * DAY;
  const { url, rooms } = await startSyncServer(log, { now: () => today });
  const ids: string[][] = [];
  const look = (): Promise<void> =>
    rooms.edit('j', (document) => {
      ids.push([...document.collection('cards').keys()]);
    });
  await rooms.edit('j', (document) => {
    document.setRemoval('cards', 'c1', { at: today, swept: [] });
  });
  const client = await RawClient.connect(`${url}/j`);
  await client.settled();
  today += 31 * DAY;
  await rooms.sweep();
  await look();
  client.socket.close();
  await until(() => rooms.metrics.connections === 0);
  await rooms.sweep();
  await look();
  expect(ids).toEqual([
    ['c1', 'c2', 'c3', 'c4'],
    ['c2', 'c3', 'c4'],
  ]);
});

it('does not hurry a slow store: one commit at a time, and everything in the end', async () => {
  const log = new MemoryJourneyLog('j', 'k');
  const { url } = await startSyncServer(log);
  const [one, two] = [await RawClient.connect(`${url}/j`), await RawClient.connect(`${url}/k`)];
  await Promise.all([one.settled(), two.settled()]);
  let running = 0;
  let most = 0;
  const append = log.append.bind(log);
  log.append = async (updates) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return append(updates);
  };
  for (let index = 0; index < 100; index++) {
    one.update(edit(`k${index}`));
    two.update(edit(`k${index}`));
    if (index % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all([one.settled(99), two.settled(99)]);
  expect(most).toBe(1);
  two.stepOne();
  await two.hearsA('step2');
  expect(two.document().getMap('edits').size).toBe(100);
});

it('reads a journey together with the row it is true of, and only as it is on disk', async () => {
  const log = new MemoryJourneyLog();
  log.create('j', encodeContent(smallJourney()));
  const { rooms } = await startSyncServer(log);
  const gate = Promise.withResolvers<void>();
  await rooms.read('j', () => null);
  log.gate = gate.promise;
  const edited = rooms.edit('j', (document) => {
    document.setHeader({ state: 'to-be' });
  });
  const read = rooms.read('j', ({ header }, seq) => ({ state: header.state, seq }));
  let isDone = false;
  void read.then(() => (isDone = true));
  await until(() => log.appends === 1);
  expect(isDone).toBe(false);
  gate.resolve();
  await edited;
  expect(await read).toEqual({ state: 'to-be', seq: 2 });
});

it('leaves everybody alone when somebody reads a journey and stumbles', async () => {
  const { url, rooms } = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${url}/j`);
  await client.settled(1);
  const stumbling = rooms.read('j', () => {
    throw new Error('Stumbled.');
  });
  await expect(stumbling).rejects.toThrow('Stumbled.');
  client.update(edit('a'));
  await client.settled(2);
});

it('tells whoever edits on the server that the store refused', async () => {
  const log = new MemoryJourneyLog();
  log.create('j', encodeContent(smallJourney()));
  const { rooms } = await startSyncServer(log, { backoffMs: 0 });
  await rooms.read('j', () => null);
  log.failsFor = () => true;
  const edited = rooms.edit('j', (document) => {
    document.setHeader({ state: 'to-be' });
  });
  await expect(edited).rejects.toThrow('The disk is full.');
  log.failsFor = () => false;
  expect(await rooms.read('j', ({ header }) => header.state)).toBe('as-is');
});
