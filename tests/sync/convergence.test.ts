import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { startSyncServer } from '../helpers/syncServer.ts';
import { until } from '../helpers/until.ts';

interface Replica {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
}

function openReplica(url: string, person: string): Replica {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(url, 'j', doc, {
    WebSocketPolyfill: WebSocket as never,
    disableBc: true,
    params: { person },
    maxBackoffTime: 50,
  });
  onTestFinished(() => {
    provider.destroy();
  });
  return { doc, provider };
}

/** A small generator of numbers that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function change(doc: Y.Doc, random: (below: number) => number): void {
  const map = doc.getMap<unknown>('edits');
  const text = doc.getText('text');
  const key = `k${random(8)}`;
  switch (random(4)) {
    case 0:
      map.set(key, random(1000));
      break;
    case 1:
      map.delete(key);
      break;
    case 2:
      text.insert(random(text.length + 1), String(random(1000)));
      break;
    default:
      if (text.length > 0) text.delete(random(text.length), 1);
  }
}

function contentOf(doc: Y.Doc): string {
  const edits = [...doc.getMap('edits').entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([edits, doc.getText('text').toJSON()]);
}

function areEqual(replicas: readonly Replica[]): boolean {
  return new Set(replicas.map(({ doc }) => contentOf(doc))).size === 1;
}

it.each([1, 2, 3, 4])(
  'ends with all stock clients equal, whatever they do and lose (seed %i)',
  async (seed) => {
    const log = new MemoryJourneyLog('j');
    const { url, rooms } = await startSyncServer(log, {
      backoffMs: 10,
      compaction: { rows: 20, growth: 5, rowsAtUnload: 1 },
    });
    const random = randomFrom(seed);
    const replicas = Array.from({ length: 6 }, (_, index) => openReplica(url, `person${index}`));
    for (let step = 0; step < 300; step++) {
      const { doc, provider } = replicas[random(replicas.length)] as Replica;
      if (random(12) === 0) {
        if (provider.shouldConnect) provider.disconnect();
        else provider.connect();
      } else if (random(100) === 0) {
        // The store refuses once: the room falls, and everybody comes back with what they have.
        log.failsFor = () => {
          log.failsFor = () => false;
          return true;
        };
      } else change(doc, random);
      if (step % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
      if (step % 50 === 0) await rooms.sweep();
    }
    for (const { provider } of replicas) provider.connect();
    await until(() => replicas.every(({ provider }) => provider.synced) && areEqual(replicas));
    const fresh = openReplica(url, 'newcomer');
    await until(() => fresh.provider.synced);
    expect(areEqual([...replicas, fresh])).toBe(true);
  },
  60_000,
);

it('shows stock clients each other, and forgets those who close their tab', async () => {
  const { url } = await startSyncServer(new MemoryJourneyLog('j'));
  const replicas = Array.from({ length: 5 }, (_, index) => openReplica(url, `person${index}`));
  for (const { provider } of replicas) provider.awareness.setLocalStateField('cursor', { x: 1, y: 1 });
  const isSeenBy = (count: number) => (): boolean =>
    replicas.slice(0, count).every(({ provider }) => provider.awareness.getStates().size === count);
  await until(isSeenBy(5));
  const names = [...(replicas[0]?.provider.awareness.getStates().values() ?? [])].map((state) => {
    const { person } = state as { person?: { name: string } };
    return person?.name;
  });
  expect(names.filter((name) => name !== undefined)).toHaveLength(4);
  replicas[4]?.provider.destroy();
  await until(isSeenBy(4));
});
