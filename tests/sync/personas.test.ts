import { expect, it } from 'vitest';
import { encodeContent } from '../../server/sync/documentCodec.ts';
import type { PersonaOriginal } from '../../shared/changes/refreshPersonas.ts';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { readJourney } from '../../shared/document/journeyReader.ts';
import { personaShape } from '../../shared/journey/persona.ts';
import { makeRecord } from '../../shared/journey/record.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { RawClient } from '../helpers/rawClient.ts';
import { smallJourney } from '../helpers/smallJourney.ts';
import { startSyncServer } from '../helpers/syncServer.ts';

const ann: PersonaOriginal = { name: 'Ann', goals: '', quote: '', picture: null, needs: [] };

/** Journeys `j` and `k`, in both of which a copy of the workspace's persona `w` walks. */
async function start(originals: Map<string, PersonaOriginal>) {
  const log = new MemoryJourneyLog();
  const personas = [makeRecord(personaShape, 'p', { source: 'w', name: 'Old' })];
  for (const journey of ['j', 'k']) log.create(journey, encodeContent({ ...smallJourney(), personas }));
  const source = {
    findAll: (ids: readonly string[]) =>
      Promise.resolve(ids.flatMap((id) => (originals.has(id) ? { id, ...originals.get(id) } : []))),
  };
  return startSyncServer(log, { personas: source as never });
}

it('brings copies in step before anybody syncs, once and on disk', async () => {
  const { log, rooms } = await start(new Map([['w', ann]]));
  expect(await rooms.read('j', ({ personas }) => personas[0]?.name)).toBe('Ann');
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
  await rooms.sweep();
  expect(rooms.metrics.rooms).toBe(0);
  await rooms.read('j', () => null);
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
});

it('tells everybody who has a journey open, and leaves the others for later', async () => {
  const originals = new Map([['w', ann]]);
  const { rooms, url } = await start(originals);
  const client = await RawClient.connect(`${url}/j`);
  client.stepOne();
  await client.hearsA('step2');
  originals.set('w', { ...ann, name: 'Anna' });
  await rooms.personaChanged('w');
  await client.hearsA('update');
  expect(readJourney(new JourneyDocument(client.document())).personas).toMatchObject([{ name: 'Anna' }]);
  expect(rooms.metrics.rooms).toBe(1);
});

it('ends with what was said last when a persona changes again and again', async () => {
  const originals = new Map([['w', ann]]);
  const { rooms } = await start(originals);
  await rooms.read('j', () => null);
  const changes = ['B', 'C', 'D'].map((name) => {
    originals.set('w', { ...ann, name });
    return rooms.personaChanged('w');
  });
  await Promise.all([...changes, rooms.read('k', () => null)]);
  for (const journey of ['j', 'k'])
    expect(await rooms.read(journey, ({ personas }) => personas[0]?.name)).toBe('D');
});
