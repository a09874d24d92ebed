import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { personaShape } from '../../shared/journey/persona.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import type { Bus } from '../../server/bus/bus.ts';
import { InProcessHub } from '../../server/bus/inProcessBus.ts';
import { encodeContent } from '../../server/sync/documentCodec.ts';
import type { PresenceEntry } from '../../server/sync/presenceEntries.ts';
import type { PersonaSource } from '../../server/sync/personaSource.ts';
import { decodeJourneyMessage } from '../../server/sync/serverMessage.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, RawClient } from '../helpers/rawClient.ts';
import { smallJourney } from '../helpers/smallJourney.ts';
import { startSyncServer, type SyncServer } from '../helpers/syncServer.ts';
import { until } from '../helpers/until.ts';

/** Two sync servers over one store; `loses` says which updates never reach the second. */
async function startPair(
  log: MemoryJourneyLog,
  loses: (seq: number) => boolean = () => false,
  parts: { readonly personas?: PersonaSource } = {},
): Promise<readonly [SyncServer, SyncServer]> {
  const hub = new InProcessHub();
  const first = await startSyncServer(log, { bus: hub.join('first'), graceMs: 60_000, ...parts });
  const second = await startSyncServer(log, {
    bus: deafTo(hub.join('second'), loses),
    graceMs: 60_000,
    ...parts,
  });
  return [first, second];
}

function deafTo(bus: Bus, loses: (seq: number) => boolean): Bus {
  return {
    ...bus,
    get isUp() {
      return bus.isUp;
    },
    subscribe: (channel, hear, onReady) =>
      bus.subscribe(
        channel,
        (bytes, from) => {
          const message = channel === 'j' ? decodeJourneyMessage(bytes) : null;
          if (message?.kind !== 'update' || !loses(message.seq)) hear(bytes, from);
        },
        onReady,
      ),
  };
}

/** A client that has all that was stored, and hears of all that follows. */
async function joined({ url }: SyncServer, person: string): Promise<RawClient> {
  const client = await RawClient.connect(`${url}/j?person=${person}&v=1`);
  client.stepOne();
  await client.hearsA('step2');
  return client;
}

function editsOf(client: RawClient): unknown {
  return client.document().getMap('edits').toJSON();
}

it('shows an edit to those on another server, once it is stored', async () => {
  const log = new MemoryJourneyLog('j');
  const [first, second] = await startPair(log);
  const [writer, reader] = [await joined(first, 'ada'), await joined(second, 'grace')];
  const gate = Promise.withResolvers<void>();
  log.gate = gate.promise;
  writer.update(edit('a'));
  await until(() => first.rooms.metrics.updates === 1);
  await reader.settled();
  expect(editsOf(reader)).toEqual({});
  gate.resolve();
  await until(() => Object.keys(editsOf(reader) as object).length === 1);
  // One row is what the server itself wrote in an empty document, before anybody came.
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
});

it('numbers what both servers store at once, and shows everybody all of it', async () => {
  const log = new MemoryJourneyLog('j');
  const [first, second] = await startPair(log);
  const clients = [await joined(first, 'ada'), await joined(second, 'grace')];
  for (let round = 0; round < 50; round++)
    for (const [index, client] of clients.entries()) client.update(edit(`${index}:${round}`));
  // Everybody hears the other's: nobody is told what they said themselves.
  await until(() => clients.every((client) => Object.keys(editsOf(client) as object).length === 50));
  const fresh = await joined(second, 'edsger');
  expect(Object.keys(editsOf(fresh) as object)).toHaveLength(100);
});

it('reads from the store what the bus lost, as soon as something later arrives', async () => {
  const log = new MemoryJourneyLog('j');
  const [first, second] = await startPair(log, (seq) => seq === 2);
  const [writer, reader] = [await joined(first, 'ada'), await joined(second, 'grace')];
  writer.update(edit('lost'));
  await writer.settled(1);
  writer.update(edit('found'));
  await until(() => Object.keys(editsOf(reader) as object).length === 2);
  expect(second.rooms.metrics.updatesHeard).toBe(1);
});

it('reads from the store what the bus lost, though nothing later arrives', async () => {
  const log = new MemoryJourneyLog('j');
  const [first, second] = await startPair(log, () => true);
  const [writer, reader] = [await joined(first, 'ada'), await joined(second, 'grace')];
  writer.update(edit('lost'));
  await until(() => Object.keys(editsOf(reader) as object).length === 1);
  expect(second.rooms.metrics.updatesHeard).toBe(0);
}, 20_000);

it('answers what was stored through another server, though nobody told of it', async () => {
  const log = new MemoryJourneyLog('j');
  const [first, second] = await startPair(log, () => true);
  const writer = await joined(first, 'ada');
  await second.rooms.read('j', () => null);
  writer.update(edit('a'));
  await writer.settled(1);
  expect(await second.rooms.read('j', (_snapshot, seq) => seq)).toBe(2);
});

it('takes over what another server has folded away', async () => {
  const log = new MemoryJourneyLog('j');
  const [first, second] = await startPair(log, () => true);
  const [writer, reader] = [await joined(first, 'ada'), await joined(second, 'grace')];
  for (const key of ['a', 'b', 'c']) {
    writer.update(edit(key));
    await writer.settled(key.charCodeAt(0));
  }
  const whole = await joined(first, 'edsger');
  await log.compact('j', Y.encodeStateAsUpdate(whole.document()), 4);
  await second.rooms.read('j', () => null);
  await until(() => Object.keys(editsOf(reader) as object).length === 3);
  expect(editsOf(reader)).toEqual({ a: 1, b: 1, c: 1 });
});

it('migrates a journey once, though two servers open it at once', async () => {
  const log = new MemoryJourneyLog('j');
  const pair = await startPair(log);
  await Promise.all(pair.map(({ rooms }) => rooms.read('j', () => null)));
  expect(log.journeys.get('j')?.updates).toHaveLength(1);
});

it('writes a persona anew once, though two servers have its journey open', async () => {
  const log = new MemoryJourneyLog();
  const personas = [makeRecord(personaShape, 'p', { source: 'w', name: 'Old' })];
  log.create('j', encodeContent({ ...smallJourney(), personas }));
  let name = 'Ann';
  const source: PersonaSource = {
    findAll: () => Promise.resolve([{ id: 'w', name, goals: '', quote: '', picture: null, needs: [] }]),
  };
  const [first, second] = await startPair(log, () => false, { personas: source });
  const reader = await joined(second, 'grace');
  await first.rooms.read('j', () => null);
  name = 'Annabel';
  await first.rooms.personaChanged('w');
  await until(() => nameIn(reader) !== 'Ann');
  await second.rooms.personaChanged('w');
  expect(nameIn(reader)).toBe('Annabel');
  // The first row, the refreshing when it was loaded, and this one.
  expect(log.journeys.get('j')?.updates).toHaveLength(3);
});

it('asks again about roles, closes a journey and passes news on wherever its people are', async () => {
  const [first, second] = await startPair(new MemoryJourneyLog('j'));
  const [guest, reader, other] = [
    await joined(second, 'grace'),
    await joined(second, 'edsger'),
    await joined(first, 'ada'),
  ];
  first.rooms.tell('j', { type: 'shutdown' });
  await reader.hears((heard) => heard.kind === 'control' && heard.message.type === 'shutdown');
  second.roles.set('grace', null);
  second.roles.set('edsger', 'viewer');
  await first.rooms.rolesChanged('j', ['grace', 'edsger']);
  expect(await guest.closed()).toBe(CLOSE.forbidden);
  await reader.hears((heard) => heard.kind === 'control' && heard.message.type === 'role');
  first.rooms.closeJourney('j', CLOSE.noJourney);
  expect(await Promise.all([reader.closed(), other.closed()])).toEqual([CLOSE.noJourney, CLOSE.noJourney]);
});

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

function nameIn(client: RawClient): string | undefined {
  return readJourney(new JourneyDocument(client.document())).personas[0]?.name;
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
