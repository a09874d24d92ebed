import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../shared/document/journeyDocument.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, RawClient } from '../helpers/rawClient.ts';
import { startSyncServer } from '../helpers/syncServer.ts';

it.each(['viewer', 'commenter'] as const)('lets a %s see everything and change nothing', async (role) => {
  const log = new MemoryJourneyLog();
  log.create('j', edit('before'));
  const { url, roles } = await startSyncServer(log);
  roles.set('vera', role);
  const reader = await RawClient.connect(`${url}/j?v=1&person=vera`);
  reader.stepOne();
  await reader.hearsA('step2');
  const stored = log.journeys.get('j')?.updates.length;
  reader.update(edit('mine'));
  reader.stepTwo(edit('mine too'));
  await reader.hears((heard) => heard.kind === 'control' && heard.message.type === 'rejected');
  expect(reader.document().getMap('edits').toJSON()).toEqual({ before: 1 });
  expect(reader.heard.some(({ kind }) => kind === 'step1')).toBe(false);
  expect(log.journeys.get('j')?.updates).toHaveLength(stored ?? 0);
  const witness = await RawClient.connect(`${url}/j`);
  witness.stepOne();
  await witness.settled();
  expect(witness.document().getMap('edits').toJSON()).toEqual({ before: 1 });
});

it('does not tell a client that all is saved once it has refused an edit', async () => {
  const { url, roles } = await startSyncServer(new MemoryJourneyLog('j'));
  roles.set('vera', 'viewer');
  const reader = await RawClient.connect(`${url}/j?v=1&person=vera`);
  await reader.settled(1);
  reader.update(edit('mine'));
  reader.sendNumbers(100, 2);
  reader.stepOne();
  await reader.hearsA('step2');
  expect(reader.heard.filter(({ kind }) => kind === 'durable')).toHaveLength(1);
});

it('takes the empty update of a viewer for what it is', async () => {
  const { url, roles } = await startSyncServer(new MemoryJourneyLog('j'));
  roles.set('vera', 'viewer');
  const reader = await RawClient.connect(`${url}/j?v=1&person=vera`);
  reader.stepTwo(Uint8Array.of(0, 0));
  await reader.settled();
  expect(reader.heard.some((heard) => heard.kind === 'control' && heard.message.type === 'rejected')).toBe(
    false,
  );
});

it('tells clients who ask their role and the schema, and nobody else', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const asking = await RawClient.connect(`${url}/j?v=1`);
  expect(await asking.hearsA('control')).toEqual({
    kind: 'control',
    message: { type: 'hello', role: 'editor', schema: SCHEMA_VERSION },
  });
  const plain = await RawClient.connect(`${url}/j`);
  plain.stepOne();
  await plain.hearsA('step2');
  expect(plain.heard.map(({ kind }) => kind)).toEqual(['step1', 'step2']);
});

it('stops taking edits from the moment a role is lowered, and asks for them when it is raised', async () => {
  const { url, rooms, roles, log } = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${url}/j?v=1&person=vera`);
  client.update(edit('a'));
  await client.settled();
  roles.set('vera', 'commenter');
  await rooms.rolesChanged('j');
  await client.hears((heard) => heard.kind === 'control' && heard.message.type === 'role');
  const stored = log.journeys.get('j')?.updates.length;
  client.update(edit('b'));
  await client.hears((heard) => heard.kind === 'control' && heard.message.type === 'rejected');
  expect(log.journeys.get('j')?.updates).toHaveLength(stored ?? 0);
  client.heard.length = 0;
  roles.set('vera', 'owner');
  await rooms.rolesChanged('j', ['vera']);
  await client.hearsA('step1');
  client.stepTwo(edit('b'));
  await client.settled();
  expect(log.journeys.get('j')?.updates).toHaveLength((stored ?? 0) + 1);
});

it('closes the connections of those who may no longer see the journey, and only theirs', async () => {
  const { url, rooms, roles } = await startSyncServer(new MemoryJourneyLog('j'));
  const out = await RawClient.connect(`${url}/j?person=otto`);
  const stays = await RawClient.connect(`${url}/j?person=stan`);
  await Promise.all([out.settled(), stays.settled()]);
  expect(rooms.peopleIn('j').map(({ id }) => id)).toEqual(['otto', 'stan']);
  roles.set('otto', null);
  await rooms.rolesChanged('j', ['otto', 'somebody who is not here']);
  expect(await out.closed()).toBe(CLOSE.forbidden);
  stays.update(edit('a'));
  await stays.settled();
});

it('does not let in somebody whose role was revoked while the journey loaded', async () => {
  const log = new MemoryJourneyLog('j');
  const { url, rooms, roles } = await startSyncServer(log);
  const loading = Promise.withResolvers<void>();
  const load = log.load.bind(log);
  const asked = new Promise<void>((resolve) => {
    log.load = async (journey) => {
      resolve();
      await loading.promise;
      return load(journey);
    };
  });
  const client = await RawClient.connect(`${url}/j?person=otto`);
  await asked;
  roles.set('otto', null);
  await rooms.rolesChanged('j', ['otto']);
  loading.resolve();
  expect(await client.closed()).toBe(CLOSE.forbidden);
});

it('lets nobody go on by a role that cannot be looked up', async () => {
  const { url, rooms } = await startSyncServer(new MemoryJourneyLog('j'), {
    roleOf: () => Promise.reject(new Error('The store is gone.')),
  });
  const client = await RawClient.connect(`${url}/j`);
  await client.settled();
  await expect(rooms.rolesChanged('j')).rejects.toThrow('The store is gone.');
  expect(await client.closed()).toBe(CLOSE.storeFailed);
});

it('says that a journey does not exist, or no longer', async () => {
  const { url, rooms } = await startSyncServer(new MemoryJourneyLog('j'));
  const lost = await RawClient.connect(`${url}/nowhere`);
  expect(await lost.closed()).toBe(CLOSE.noJourney);
  const client = await RawClient.connect(`${url}/j`);
  await client.settled();
  rooms.closeJourney('j', CLOSE.noJourney);
  expect(await client.closed()).toBe(CLOSE.noJourney);
  expect(await rooms.read('nowhere', () => 1)).toBeNull();
});
