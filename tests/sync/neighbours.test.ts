import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { personaShape } from '../../shared/journey/persona.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { encodeContent } from '../../server/sync/documentCodec.ts';
import type { PersonaSource } from '../../server/sync/personaSource.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, type RawClient } from '../helpers/rawClient.ts';
import { smallJourney } from '../helpers/smallJourney.ts';
import { joined, startPair } from '../helpers/syncPair.ts';
import { until } from '../helpers/until.ts';

function nameIn(client: RawClient): string | undefined {
  return readJourney(new JourneyDocument(client.document())).personas[0]?.name;
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
