import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { inProcessBus } from '../../server/bus/inProcessBus.ts';
import { openReview, type Review } from '../../server/index/openReview.ts';
import { newId } from '../../server/newId.ts';
import type { Database } from '../../server/storage/database.ts';
import { DatabaseLog } from '../../server/storage/databaseLog.ts';
import { Journeys } from '../../server/storage/directory/journeys.ts';
import { openDatabase } from '../../server/storage/openDatabase.ts';
import { Rooms } from '../../server/sync/rooms.ts';
import { must } from '../../shared/journey/must.ts';
import { everyChange } from '../helpers/everyChange.ts';
import { painfulJourney } from '../helpers/painfulJourney.ts';
import { replicasOf, send, type Replica } from '../helpers/replicas.ts';

const SEEDS = [1, 2];
const STEPS = 160;

interface Server {
  readonly database: Database;
  readonly rooms: Rooms;
  readonly review: Review;
  stop(): Promise<void>;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each(SEEDS)(
  'holds what the documents say after a storm of edits, deletions, undos and restarts (%i)',
  async (seed) => {
    const next = dice(seed);
    let server = await start();
    const ids = ['one', 'two'].map(() => newId());
    const clients = ids.map(() => replicasOf(painfulJourney('Storm'), [1, 2, 3]));
    const peopleIn = (at: number): Replica[] => must(clients[at]);
    const journeys = new Journeys(server.database, now);
    for (const [at, id] of ids.entries()) {
      const { document } = must(peopleIn(at)[0]);
      await journeys.create(id, Y.encodeStateAsUpdate(document.doc), null);
    }
    let made = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const at = next(ids.length);
      const people = peopleIn(at);
      const me = must(people[next(people.length)]);
      const what = next(12);
      if (what === 0) me.undo.undo();
      else if (what === 1) me.undo.redo();
      else if (what === 2) send(me, must(people[next(people.length)]));
      else if (what <= 4) await store(server, must(ids[at]), me);
      else if (what === 5) await server.review.index.bringIn(must(ids[at]));
      else if (what === 6 && step % 5 === 0) {
        await server.stop();
        server = await start();
      } else {
        const change = everyChange[next(everyChange.length)];
        change?.(me.document, { pick: next(1000), other: next(1000), newId: () => `new${made++}` });
      }
    }
    for (const [at, id] of ids.entries()) for (const person of peopleIn(at)) await store(server, id, person);
    await server.stop();
    server = await start();
    await server.review.index.catchUp();
    const followed = await indexOf(server.database);
    expect(followed.finding.length).toBeGreaterThan(0);
    for (const table of ['finding_need', 'finding', 'journey_persona', 'indexed_journey'] as const)
      await server.database.queries.deleteFrom(table).execute();
    await server.review.index.rebuild();
    expect(await indexOf(server.database)).toEqual(followed);
    await server.stop();
  },
);

it('says again what an index forgot or made up, when it is rebuilt', async () => {
  const server = await start();
  const id = newId();
  const [client] = replicasOf(painfulJourney('Call'), [1]) as [Replica];
  const journeys = new Journeys(server.database, now);
  await journeys.create(id, Y.encodeStateAsUpdate(client.document.doc), null);
  await server.review.index.catchUp();
  const before = await indexOf(server.database);
  const { queries } = server.database;
  await queries.deleteFrom('finding').where('kind', '=', 'pain').execute();
  await queries
    .updateTable('finding')
    .set({ title: 'Made up', print: '' })
    .where('kind', '=', 'need')
    .execute();
  await server.review.index.rebuild();
  expect(await indexOf(server.database)).toEqual(before);
  await server.stop();
});

/** A server without sockets, which brings in only what it is told to. */
async function start(): Promise<Server> {
  const database = await openDatabase({ kind: 'sqlite', folder }, () => {});
  const logger = { debug: ignore, info: ignore, warn: complain, error: complain };
  const rooms = new Rooms({
    log: new DatabaseLog(database, now, newId),
    logger,
    bus: inProcessBus('only'),
    roleOf: () => Promise.resolve('editor'),
    rateLimit: false,
    onCommitted: (journey, authors) => {
      review.index.follow(journey, authors);
    },
  });
  const review = openReview(database, {
    read: (journey, look) => rooms.readInPassing(journey, look),
    logger,
    now,
    newId,
    onIndexed: ignore,
  });
  const stop = async (): Promise<void> => {
    await rooms.shutdown();
    await review.index.stop();
    await database.close();
  };
  return { database, rooms, review, stop };
}

/** Brings what somebody has done to the server. */
async function store({ rooms }: Server, journey: string, { document }: Replica): Promise<void> {
  await rooms.edit(journey, ({ doc }) => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(document.doc, Y.encodeStateVector(doc)));
  });
}

/** All that the index holds, but for when it saw it. */
async function indexOf({ queries }: Database) {
  const finding = await queries
    .selectFrom('finding')
    .selectAll()
    .orderBy('journey')
    .orderBy('kind')
    .orderBy('id')
    .execute();
  const needs = await queries
    .selectFrom('finding_need')
    .selectAll()
    .orderBy('journey')
    .orderBy('kind')
    .orderBy('finding')
    .orderBy('need')
    .execute();
  const personas = await queries
    .selectFrom('journey_persona')
    .selectAll()
    .orderBy('journey')
    .orderBy('key')
    .execute();
  const journeys = await queries.selectFrom('indexed_journey').selectAll().orderBy('journey').execute();
  return { finding: finding.map((row) => ({ ...row, changed_at: '' })), needs, personas, journeys };
}

/** Numbers that look random, and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function complain(details: object, message: string): void {
  throw new Error(`${message}: ${JSON.stringify(details)}`);
}

function now(): Date {
  return new Date();
}

function ignore(): void {}
