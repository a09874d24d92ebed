import { expect, it } from 'vitest';
import type { Bus } from '../../server/bus/bus.ts';
import { InProcessHub } from '../../server/bus/inProcessBus.ts';
import type { PresenceEntry } from '../../server/sync/presenceEntries.ts';
import { decodeJourneyMessage } from '../../server/sync/serverMessage.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { RawClient } from '../helpers/rawClient.ts';
import { joined, startPair } from '../helpers/syncPair.ts';
import { startSyncServer, type SyncServer } from '../helpers/syncServer.ts';
import { until } from '../helpers/until.ts';

it('shows people to those on another server, and forgets them when they or their server leave', async () => {
  const [first, second] = await startPair(new MemoryJourneyLog('j'));
  const [ada, grace, edsger] = [
    await joined(first, 'ada'),
    await joined(second, 'grace'),
    await joined(second, 'edsger'),
  ];
  grace.presence(entry(7));
  edsger.presence(entry(8));
  await Promise.all([shows(ada, 7, false), shows(ada, 8, false)]);
  expect(
    first.rooms
      .peopleIn('j')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['ada', 'edsger', 'grace']);
  // Whoever comes later is shown everybody, too, wherever they are.
  const late = await joined(first, 'barbara');
  await shows(late, 8, false);
  grace.socket.terminate();
  await shows(ada, 7, true);
  await second.rooms.shutdown();
  await shows(ada, 8, true);
});

it('lets somebody who comes from another server go on under the same presence', async () => {
  const [first, second] = await startPair(new MemoryJourneyLog('j'));
  const [ada, before] = [await joined(first, 'ada'), await joined(second, 'grace')];
  before.presence({ client: 7, clock: 4, json: '{"cursor":1}' });
  await ada.hearsA('presence');
  const impostor = await joined(first, 'mallory');
  impostor.presence({ client: 7, clock: 9, json: '{"cursor":666}' });
  await impostor.settled();
  const after = await RawClient.connect(`${first.url}/j?person=grace&v=1`);
  after.presence({ client: 7, clock: 4, json: '{"cursor":2}' });
  const moved = await ada.hears(
    (heard) => heard.kind === 'presence' && heard.entries.some(({ json }) => json.includes('"cursor":2')),
  );
  expect(JSON.stringify(moved)).toContain('GRACE');
  before.socket.terminate();
  await until(() => second.rooms.metrics.connections === 0);
  await ada.settled();
  expect(JSON.stringify(ada.heard)).not.toContain('666');
  expect(first.rooms.peopleIn('j').some(({ id }) => id === 'grace')).toBe(true);
});

function namesOn({ rooms }: SyncServer): string[] {
  return rooms.peopleIn('j').map(({ id }) => id);
}

function showing(clock: number): PresenceEntry {
  return { client: 1, clock, json: JSON.stringify({ clock }) };
}

function entry(client: number): PresenceEntry {
  return { client, clock: 1, json: '{"cursor":1}' };
}

/** Resolves when somebody is shown a client, or that it is gone. */
async function shows(who: RawClient, client: number, gone: boolean): Promise<void> {
  await who.hears(
    (heard) =>
      heard.kind === 'presence' &&
      heard.entries.some((one) => one.client === client && (one.json === 'null') === gone),
  );
}

it('knows who is in a journey on other servers, though nobody here has it open', async () => {
  const log = new MemoryJourneyLog('j');
  const hub = new InProcessHub();
  const start = (name: string): Promise<SyncServer> => startSyncServer(log, { bus: hub.join(name) });
  const first = await start('first');
  const ada = await joined(first, 'ada');
  const grace = await joined(first, 'grace');
  const late = await start('late');
  await expect.poll(() => namesOn(late)).toEqual(['ada', 'grace']);
  ada.socket.close();
  await expect.poll(() => namesOn(late), { timeout: 5000 }).toEqual(['grace']);
  await joined(late, 'grace');
  expect(namesOn(late)).toEqual(['grace']);
  await first.rooms.shutdown();
  grace.socket.close();
  await expect.poll(() => late.rooms.state.otherServers).toBe(0);
  await joined(late, 'ada');
  await expect.poll(() => namesOn(late).toSorted()).toEqual(['ada', 'grace']);
});

it('keeps to itself what people show while nobody elsewhere could see it, and tells all of it when somebody can', async () => {
  const log = new MemoryJourneyLog('j');
  const hub = new InProcessHub();
  const bus = hub.join('first');
  let told = 0;
  const counting: Bus = {
    ...bus,
    get isUp() {
      return bus.isUp;
    },
    publish: (channel, bytes) => {
      if (channel === 'j' && decodeJourneyMessage(bytes)?.kind === 'presence') told += 1;
      return bus.publish(channel, bytes);
    },
  };
  const first = await startSyncServer(log, { bus: counting, graceMs: 60_000 });
  const [ada, near] = [await joined(first, 'ada'), await joined(first, 'near')];
  for (let clock = 1; clock <= 10; clock++) {
    ada.presence(showing(clock));
    await near.hears(
      (heard) => heard.kind === 'presence' && heard.entries.some((one) => one.clock === clock),
    );
  }
  expect(told).toBeLessThanOrEqual(1);
  const second = await startSyncServer(log, { bus: hub.join('second'), graceMs: 60_000 });
  const grace = await joined(second, 'grace');
  await grace.hears((heard) => heard.kind === 'presence' && heard.entries.some((one) => one.clock === 10));
  ada.presence(showing(11));
  await grace.hears((heard) => heard.kind === 'presence' && heard.entries.some((one) => one.clock === 11));
});
