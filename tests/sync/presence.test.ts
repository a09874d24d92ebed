import { expect, it } from 'vitest';
import { MESSAGE } from '../../shared/protocol/messages.ts';
import type { PresenceEntry } from '../../server/sync/presenceEntries.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { RawClient } from '../helpers/rawClient.ts';
import { startSyncServer } from '../helpers/syncServer.ts';

it('shows who is there by the name of the session, whatever the client says', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const liar = await RawClient.connect(`${url}/j?person=mallory`);
  const witness = await RawClient.connect(`${url}/j?person=wendy`);
  liar.presence(entry(1, 1, { person: { id: 'alice', name: 'Alice' }, cursor: { x: 1, y: 2 } }));
  expect(await shown(witness, 1)).toEqual({
    person: { id: 'mallory', name: 'MALLORY', colour: '#3a5bd9' },
    cursor: { x: 1, y: 2 },
  });
});

it('takes from a connection only the first client it spoke for', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const alice = await RawClient.connect(`${url}/j?person=alice`);
  const mallory = await RawClient.connect(`${url}/j?person=mallory`);
  alice.presence(entry(1, 1, { mood: 'calm' }));
  await shown(mallory, 1);
  mallory.presence(entry(2, 1, {}));
  mallory.presence(entry(1, 50, { mood: 'stolen' }), entry(3, 1, { mood: 'invented' }));
  mallory.presence({ client: 1, clock: 60, json: 'null' });
  await mallory.settled();
  const late = await RawClient.connect(`${url}/j`);
  expect(await shown(late, 1)).toMatchObject({ mood: 'calm', person: { id: 'alice' } });
  expect(await shown(late, 2)).toMatchObject({ person: { id: 'mallory' } });
  expect(entriesOf(late).some(({ client }) => client === 3)).toBe(false);
});

it('does not take what a client repeats of others for its own', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const alice = await RawClient.connect(`${url}/j?person=alice`);
  const echo = await RawClient.connect(`${url}/j?person=eve`);
  alice.presence(entry(1, 1, {}));
  await shown(echo, 1);
  echo.presence(...entriesOf(echo));
  echo.presence(entry(2, 1, { mine: true }));
  expect(await shown(alice, 2)).toMatchObject({ mine: true, person: { id: 'eve' } });
});

it('shows everybody who leaves as gone, and lets a tab that is back take over from its dead socket', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const witness = await RawClient.connect(`${url}/j`);
  const first = await RawClient.connect(`${url}/j?person=alice`);
  first.presence(entry(1, 5, { tab: 'first' }));
  await shown(witness, 1);
  const second = await RawClient.connect(`${url}/j?person=alice`);
  second.presence(entry(1, 6, { tab: 'second' }));
  await witness.hears((heard) => heard.kind === 'presence' && heard.entries.some(({ clock }) => clock === 6));
  first.socket.close();
  await first.closed();
  second.presence(entry(1, 7, { tab: 'second' }));
  await witness.hears((heard) => heard.kind === 'presence' && heard.entries.some(({ clock }) => clock === 7));
  expect(entriesOf(witness).some(({ json }) => json === 'null')).toBe(false);
  second.socket.close();
  await witness.hears(
    (heard) => heard.kind === 'presence' && heard.entries.some(({ json }) => json === 'null'),
  );
});

it('says who is there when asked', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${url}/j?person=alice`);
  client.presence(entry(1, 1, {}));
  await shown(client, 1);
  client.heard.length = 0;
  client.sendNumbers(MESSAGE.queryAwareness);
  expect(await shown(client, 1)).toMatchObject({ person: { id: 'alice' } });
});

it('sends what many move as one frame', async () => {
  const { url, rooms } = await startSyncServer(new MemoryJourneyLog('j'));
  const witness = await RawClient.connect(`${url}/j`);
  const movers = await Promise.all([1, 2, 3, 4].map(() => RawClient.connect(`${url}/j`)));
  for (const [index, mover] of movers.entries()) {
    for (let clock = 1; clock <= 50; clock++) mover.presence(entry(index + 1, clock, { clock }));
  }
  await Promise.all(movers.map((mover) => mover.settled()));
  await Promise.all(movers.map((_, index) => shown(witness, index + 1, 50)));
  expect(rooms.metrics.messagesReceived).toBeGreaterThan(200);
  expect(witness.heard.filter(({ kind }) => kind === 'presence').length).toBeLessThan(20);
});

it('gives a sign of life, and cuts those who gave none', async () => {
  const { url, rooms } = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${url}/j`);
  await client.settled();
  rooms.keepAlive();
  expect((await client.hearsA('presence')).entries).toEqual([]);
  await client.settled(99);
  const pinged = new Promise((resolve) => client.socket.once('ping', resolve));
  client.socket.pause();
  rooms.keepAlive();
  rooms.keepAlive();
  client.socket.resume();
  await client.closed();
  await pinged;
});

function entry(client: number, clock: number, state: object): PresenceEntry {
  return { client, clock, json: JSON.stringify(state) };
}

function entriesOf(client: RawClient): readonly PresenceEntry[] {
  return client.heard.flatMap((heard) => (heard.kind === 'presence' ? heard.entries : []));
}

async function shown(witness: RawClient, client: number, clock = 0): Promise<unknown> {
  const isIt = (one: PresenceEntry): boolean => one.client === client && one.clock >= clock;
  await witness.hears((heard) => heard.kind === 'presence' && heard.entries.some(isIt));
  return JSON.parse(entriesOf(witness).find(isIt)?.json ?? 'null') as unknown;
}
