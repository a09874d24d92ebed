import { randomBytes } from 'node:crypto';
import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { editText } from '../../shared/changes/editText.ts';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { MemoryJourneyLog } from '../helpers/memoryJourneyLog.ts';
import { edit, RawClient } from '../helpers/rawClient.ts';
import { startSyncServer, type SyncServer } from '../helpers/syncServer.ts';

/** Two people work on the same journey while something happens, and must not notice. */
async function meanwhile(server: SyncServer, attack: () => Promise<void>): Promise<void> {
  const [one, two] = [await RawClient.connect(`${server.url}/j`), await RawClient.connect(`${server.url}/j`)];
  await Promise.all([one.settled(), two.settled()]);
  await attack();
  one.update(edit('after the attack'));
  await two.hears(() => two.document().getMap('edits').has('after the attack'));
  expect(one.heard.concat(two.heard).some(({ kind }) => kind === 'closed')).toBe(false);
}

it('survives random bytes', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  await meanwhile(server, async () => {
    for (let round = 0; round < 60; round++) {
      const client = await RawClient.connect(`${server.url}/j`);
      const bytes = randomBytes(1 + round * 3);
      bytes[0] = round % 5;
      if (bytes.length > 1) bytes[1] = round % 3;
      client.socket.send(bytes);
      client.socket.send(randomBytes(40));
      client.socket.close();
      await client.closed();
    }
  });
  expect(server.rooms.state.takesEdits).toBe(true);
});

it.each([
  ['a sync message that ends too early', [0, 2, 200, 1, 1]],
  ['an update that is none', [0, 2, 3, 9, 9, 9]],
  ['an update that claims thirty million parts', [0, 2, 9, 1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 1, 0]],
  ['presence that ends too early', [1, 2, 1, 1]],
  ['presence that is no JSON', [1, 5, 1, 7, 1, 1, 0x7b]],
  ['nothing at all', []],
])('closes whoever sends %s, and says so in the log', async (_name, bytes) => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  await meanwhile(server, async () => {
    const client = await RawClient.connect(`${server.url}/j?v=1`);
    client.socket.send(Uint8Array.from(bytes));
    expect(await client.closed()).toBe(CLOSE.malformed);
    expect(client.heard).toContainEqual({
      kind: 'control',
      message: { type: 'rejected', reason: 'malformed' },
    });
  });
  expect(server.complaints).toContain('a client sent a malformed message');
});

it('closes whoever sends text', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${server.url}/j`);
  client.socket.send('hello');
  expect(await client.closed()).toBe(CLOSE.malformed);
});

it('ignores types of messages that it does not know', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${server.url}/j`);
  client.sendNumbers(77, 1, 2, 3);
  client.sendNumbers(0, 9, 0);
  client.sendNumbers(2, 0, 0);
  await client.settled();
  expect(client.heard.some(({ kind }) => kind === 'closed')).toBe(false);
});

it('refuses an update whose clocks nobody could read any more', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  await meanwhile(server, async () => {
    const client = await RawClient.connect(`${server.url}/j`);
    client.update(
      encoding.encode((encoder) => {
        for (const number of [1, 1, 5, 0, 0, Number.MAX_SAFE_INTEGER, 0])
          encoding.writeVarUint(encoder, number);
      }),
    );
    expect(await client.closed()).toBe(CLOSE.malformed);
  });
});

it('keeps an update whose foundation is still on its way, and gives it out once that is there', async () => {
  const log = new MemoryJourneyLog('j');
  const server = await startSyncServer(log);
  const doc = new Y.Doc();
  const [first, second] = [edit('a', 1, doc), edit('a', 2, doc)];
  const late = await RawClient.connect(`${server.url}/j`);
  late.update(second);
  await late.settled();
  // Acknowledged means on disk, so what waits is on disk too.
  expect(log.journeys.get('j')?.updates).toHaveLength(2);
  const early = await RawClient.connect(`${server.url}/j`);
  early.update(first);
  await early.settled();
  const witness = await RawClient.connect(`${server.url}/j`);
  witness.stepOne();
  await witness.hearsA('step2');
  expect(witness.document().getMap('edits').get('a')).toBe(2);
});

it('does not let what waits for its foundation grow without bound', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  await meanwhile(server, async () => {
    const doc = new Y.Doc();
    edit('a', 1, doc);
    const client = await RawClient.connect(`${server.url}/j`);
    client.update(edit('a', 'x'.repeat(2_000_000), doc));
    expect(await client.closed()).toBe(CLOSE.malformed);
  });
});

it('closes on a message that is too big, with a code that ends it', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  await meanwhile(server, async () => {
    const client = await RawClient.connect(`${server.url}/j`);
    client.socket.send(new Uint8Array(LIMITS.syncMessageBytes + 1));
    expect(await client.closed()).toBe(CLOSE.tooBig);
  });
}, 60_000);

it('lets go of a client that sends far more than hands can cause', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'), { rateLimit: true });
  const client = await RawClient.connect(`${server.url}/j?person=robot`);
  const other = await RawClient.connect(`${server.url}/j?person=alice`);
  for (let index = 0; index < 20_000; index++) client.sendNumbers(3);
  expect(await client.closed()).toBe(CLOSE.rateLimited);
  await other.settled();
});

it('closes a client that does not keep up, which then catches up in one step', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  const slow = await RawClient.connect(`${server.url}/j`);
  await slow.settled();
  slow.socket.pause();
  const writer = await RawClient.connect(`${server.url}/j`);
  for (let index = 0; index < 24; index++) {
    writer.update(edit(`k${index}`, new Uint8Array(1024 * 1024)));
    await writer.settled(index + 1);
  }
  slow.socket.resume();
  expect(await slow.closed()).toBe(CLOSE.backlog);
  const again = await RawClient.connect(`${server.url}/j`);
  again.stepOne();
  await again.hearsA('step2');
  expect(again.document().getMap('edits').size).toBe(24);
}, 60_000);

it('[S4] opens a journey again that somebody called newer than it is', async () => {
  const log = new MemoryJourneyLog('j');
  const server = await startSyncServer(log);
  await meanwhile(server, async () => {
    const client = await RawClient.connect(`${server.url}/j`);
    await client.settled();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(client.document()));
    doc.getMap('meta').set('schema', 99);
    client.update(Y.encodeStateAsUpdate(doc));
    await client.settled();
    client.socket.close();
    await client.closed();
  });
  const restarted = await startSyncServer(log);
  expect(await restarted.rooms.read('j', ({ header }) => header.state)).toBe('as-is');
});

it('[S5] gives a journey its title back that somebody deleted or overwrote', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  const client = await RawClient.connect(`${server.url}/j`);
  client.stepOne();
  await client.settled();
  const doc = client.document();
  const before = Y.encodeStateVector(doc);
  doc.getMap('header').delete('title');
  doc.getMap('header').set('persona', 'a plain string');
  client.update(Y.encodeStateAsUpdate(doc, before));
  await client.settled();
  await server.rooms.edit('j', (document) => {
    editText(document, { collection: 'header', field: 'title' }, 'Again');
    editText(document, { collection: 'header', field: 'persona' }, 'a plain string, edited');
  });
  const expected = { title: 'Again', persona: 'a plain string, edited' };
  expect(await server.rooms.read('j', ({ header }) => header)).toMatchObject(expected);
  // Whoever broke it hears of the mending, too.
  await client.hears(() => client.document().getMap('header').toJSON()['title'] === 'Again');
});

it('[S5] makes texts of what lies in their place when it loads a journey', async () => {
  const log = new MemoryJourneyLog('j');
  const broken = new Y.Doc();
  broken.getMap('meta').set('schema', 1);
  broken.getMap('stages').set('s1', new Y.Map([['name', 'Before']]));
  log.create('j', Y.encodeStateAsUpdate(broken));
  const server = await startSyncServer(log);
  await server.rooms.edit('j', (document) => {
    editText(document, { collection: 'header', field: 'title' }, 'Titled');
    editText(document, { collection: 'stages', id: 's1', field: 'name' }, 'Before and after');
  });
  expect(await server.rooms.read('j', ({ header, stages }) => [header.title, stages[0]?.name])).toEqual([
    'Titled',
    'Before and after',
  ]);
});

it('takes no chain of maps in maps, which would keep it busy with every change in them', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j', 'chain'));
  await meanwhile(server, async () => {
    const client = await RawClient.connect(`${server.url}/chain`);
    const doc = new Y.Doc();
    doc.transact(() => {
      let inner = doc.getMap<unknown>('edits');
      for (let depth = 0; depth < 5000; depth++) inner = inner.set('in', new Y.Map<unknown>());
    });
    client.update(Y.encodeStateAsUpdate(doc));
    await client.settled();
    const witness = await RawClient.connect(`${server.url}/chain`);
    witness.stepOne();
    await witness.hearsA('step2');
    let depth = 0;
    for (let map: unknown = witness.document().getMap('edits'); map instanceof Y.Map; map = map.get('in'))
      depth += 1;
    expect(depth).toBeLessThan(50);
  });
});

it('opens a journey again in which somebody left parts that build on themselves', async () => {
  const log = new MemoryJourneyLog('j');
  log.create('j', edit('there', 1));
  const server = await startSyncServer(log, { compaction: { rows: 1, growth: 1, rowsAtUnload: 1 } });
  await meanwhile(server, async () => {
    const client = await RawClient.connect(`${server.url}/j`);
    // Part 9:5 waits for 9:0 to 9:4, and says that it lies in part 9:7.
    const waiting = encoding.encode((encoder) => {
      for (const number of [1, 1, 9, 5]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8(encoder, 4);
      for (const number of [0, 9, 7]) encoding.writeVarUint(encoder, number);
      encoding.writeVarString(encoder, 'x');
      encoding.writeVarUint(encoder, 0);
    });
    client.update(waiting);
    expect(await client.closed()).toBe(CLOSE.malformed);
    client.socket.terminate();
    await server.rooms.sweep();
  });
  const restarted = await startSyncServer(log);
  const reader = await RawClient.connect(`${restarted.url}/j`);
  reader.stepOne();
  await reader.hearsA('step2');
  expect(reader.document().getMap('edits').get('there')).toBe(1);
  expect(log.aside).toEqual([]);
});

it('does not let a value that is nested too deep to be written bring down the journey', async () => {
  const server = await startSyncServer(new MemoryJourneyLog('j'));
  await meanwhile(server, async () => {
    for (const depth of [1000, 2000, 4000]) {
      const client = await RawClient.connect(`${server.url}/j`);
      const nested = encoding.encode((encoder) => {
        for (const number of [1, 1, 5 + depth, 0]) encoding.writeVarUint(encoder, number);
        encoding.writeUint8(encoder, 8 | 32);
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarString(encoder, 'edits');
        encoding.writeVarString(encoder, 'deep');
        encoding.writeVarUint(encoder, 1);
        // A list of one list of one list …
        for (let level = 0; level < depth; level++) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1));
        encoding.writeUint8Array(encoder, Uint8Array.of(117, 0));
        encoding.writeVarUint(encoder, 0);
      });
      client.update(nested);
      expect(await client.closed()).toBe(CLOSE.malformed);
    }
  });
});

it('does not hold in memory what somebody asks for again and again without reading it', async () => {
  const log = new MemoryJourneyLog('j');
  log.create('j', edit('large', new Uint8Array(4 * 1024 * 1024)));
  const server = await startSyncServer(log);
  const client = await RawClient.connect(`${server.url}/j`);
  await client.settled();
  client.socket.pause();
  for (let index = 0; index < 50; index++) client.stepOne();
  // Long enough for the server to have read them all.
  await (await RawClient.connect(`${server.url}/j`)).settled();
  client.socket.resume();
  expect(await client.closed()).toBe(CLOSE.backlog);
  expect(client.heard.filter(({ kind }) => kind === 'step2').length).toBeLessThan(10);
}, 30_000);
