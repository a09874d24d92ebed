import { expect, it } from 'vitest';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, RawClient } from '../helpers/rawClient.ts';
import { startSyncServer } from '../helpers/syncServer.ts';
import { until } from '../helpers/until.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';

it('shares and acknowledges an edit only once it is on disk', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log);
  const [writer, reader] = [await RawClient.connect(`${url}/j`), await RawClient.connect(`${url}/j`)];
  await Promise.all([writer.settled(), reader.settled()]);
  const gate = Promise.withResolvers<void>();
  log.gate = gate.promise;
  writer.update(edit('a'));
  writer.sendNumbers(100, 7);
  await until(() => rooms.metrics.updates === 1);
  // A newcomer, too, must not be given what a crash could still undo.
  const late = await RawClient.connect(`${url}/j`);
  late.stepOne();
  await late.hearsA('step1');
  expect(reader.document().getMap('edits').size).toBe(0);
  expect(late.document().getMap('edits').size).toBe(0);
  expect(writer.heard.some((heard) => heard.kind === 'durable' && heard.version === 7)).toBe(false);
  gate.resolve();
  await writer.hears((heard) => heard.kind === 'durable' && heard.version === 7);
  await reader.hearsA('update');
  await late.hearsA('step2');
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
  expect(reader.document().getMap('edits').get('a')).toBe(1);
  expect(late.document().getMap('edits').get('a')).toBe(1);
});

it('stores all that arrives during one commit in the next', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log);
  const writer = await RawClient.connect(`${url}/j`);
  await writer.settled();
  const gate = Promise.withResolvers<void>();
  log.gate = gate.promise;
  const before = log.appends;
  for (let index = 0; index < 200; index++) writer.update(edit(`k${index}`));
  await until(() => rooms.metrics.updates === 200);
  gate.resolve();
  await writer.settled();
  expect(log.appends - before).toBeLessThan(20);
  expect(writer.document().getMap('edits').size).toBe(0);
  writer.stepOne();
  await writer.hearsA('step2');
  expect(writer.document().getMap('edits').size).toBe(200);
});

it('closes the room when its edits cannot be stored, and neither shares nor acknowledges them', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms, complaints } = await startSyncServer(log);
  const [writer, reader] = [await RawClient.connect(`${url}/j`), await RawClient.connect(`${url}/j`)];
  await Promise.all([writer.settled(), reader.settled()]);
  log.failsFor = () => true;
  writer.update(edit('a'));
  writer.sendNumbers(100, 7);
  expect(await writer.closed()).toBe(CLOSE.storeFailed);
  expect(await reader.closed()).toBe(CLOSE.storeFailed);
  expect(reader.document().getMap('edits').size).toBe(0);
  expect(writer.heard.some((heard) => heard.kind === 'durable' && heard.version === 7)).toBe(false);
  expect(rooms.state.takesEdits).toBe(false);
  expect(complaints).toContain('edits could not be stored');
});

it('keeps other journeys working when one cannot be stored', async () => {
  const log = new MemoryJourneyLog('good', 'bad');
  const { url, rooms } = await startSyncServer(log);
  const [good, bad] = [await RawClient.connect(`${url}/good`), await RawClient.connect(`${url}/bad`)];
  await Promise.all([good.settled(), bad.settled()]);
  const gate = Promise.withResolvers<void>();
  log.gate = gate.promise;
  log.failsFor = (updates) => updates.some(({ journey }) => journey === 'bad');
  good.update(edit('first'));
  await until(() => rooms.metrics.updates === 1);
  good.update(edit('a'));
  bad.update(edit('b'));
  await until(() => rooms.metrics.updates === 3);
  gate.resolve();
  expect(await bad.closed()).toBe(CLOSE.storeFailed);
  await good.settled();
  expect(good.heard.some(({ kind }) => kind === 'closed')).toBe(false);
});

it('keeps clients away from a store that has just failed, and says it is not ready', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log, { backoffMs: 10_000 });
  const writer = await RawClient.connect(`${url}/j`);
  await writer.settled();
  const { loads } = log;
  log.failsFor = () => true;
  writer.update(edit('a'));
  await writer.closed();
  const early = await RawClient.connect(`${url}/j`);
  expect(await early.closed()).toBe(CLOSE.storeFailed);
  expect(rooms.state.takesEdits).toBe(false);
  expect(log.loads).toBe(loads);
});

it('takes edits again when the store is back', async () => {
  const log = new MemoryJourneyLog('j', 'k');
  const { url, rooms } = await startSyncServer(log, { backoffMs: 0 });
  const writer = await RawClient.connect(`${url}/j`);
  const other = await RawClient.connect(`${url}/k`);
  await Promise.all([writer.settled(), other.settled()]);
  log.failsFor = () => true;
  writer.update(edit('a'));
  await writer.closed();
  log.failsFor = () => false;
  other.update(edit('b'));
  await other.settled();
  expect(rooms.state.takesEdits).toBe(true);
  const again = await RawClient.connect(`${url}/j`);
  again.stepTwo(edit('a'));
  await again.settled();
  expect(await rooms.read('j', () => 'there')).toBe('there');
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
});

it('stores what has arrived before it shuts down, and tells clients', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms } = await startSyncServer(log);
  const writer = await RawClient.connect(`${url}/j?v=1`);
  await writer.settled();
  const gate = Promise.withResolvers<void>();
  log.gate = gate.promise;
  writer.update(edit('a'));
  await until(() => rooms.metrics.updates === 1);
  const down = rooms.shutdown();
  await writer.hears((heard) => heard.kind === 'control' && heard.message.type === 'shutdown');
  gate.resolve();
  await down;
  expect(await writer.closed()).toBe(CLOSE.goingAway);
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
  const late = await RawClient.connect(`${url}/j`);
  expect(await late.closed()).toBe(CLOSE.goingAway);
});
