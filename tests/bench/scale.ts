import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as encoding from 'lib0/encoding';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { must } from '../../shared/journey/must.ts';
import { MESSAGE, SYNC } from '../../shared/protocol/messages.ts';
import { portsFor } from '../helpers/balancer.ts';
import { freePort } from '../helpers/freePort.ts';
import { childrenOf, cpuSeconds } from '../helpers/processes.ts';
import { ServerProcess } from '../helpers/serverProcess.ts';
import { startPostgres } from '../helpers/startPostgres.ts';
import { startRedis } from '../helpers/startRedis.ts';
import { Visitor } from '../helpers/visitor.ts';

// `node tests/bench/scale.ts [servers] [anywhere]`: what a room, a person, an edit, an idle and a cold journey cost, in memory and
// processor time of the servers, PostgreSQL and Redis; and what that comes to for a company. Processor time can be
// compared between busy machines, elapsed time cannot. With several servers the people of a journey are on one of them, or
// anywhere. Linux only: it reads /proc.

const ROOMS = 300;
const CROWD = 300;
/** Two on each journey: as many for each server, since what arrives together at one shares a commit. */
const WRITERS_PER_SERVER = 40;
const EDITS_PER_SECOND = 10;
const SECONDS = 15;

/** The company of docs/scale.md. */
const COMPANY = {
  journeys: 1_000_000,
  people: 100_000,
  peoplePerJourney: 5,
  editsPerSecond: 0.2,
  cursors: 2,
};

const count = Number(process.argv[2] ?? 1);
const isAnywhere = process.argv[3] === 'anywhere';
const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
const settings = { DATABASE_URL: await postgres.newDatabase(), REDIS_URL: redis.url };
const ports = await Promise.all(Array.from({ length: count }, freePort));
const servers = ports.map((port) => new ServerProcess(port, settings));
const open = new Set<WebSocket>();
try {
  await Promise.all(servers.map((server) => server.start()));
  await measure();
} finally {
  for (const socket of open) socket.terminate();
  await Promise.all(servers.map((server) => server.kill()));
  await Promise.all([redis.stop(), postgres.stop()]);
}
process.exit();

async function measure(): Promise<void> {
  const visitors = ports.map((port) => new Visitor(`http://127.0.0.1:${port}`));
  const first = must(visitors[0]);
  await first.post('/api/session', { json: { name: 'Bench' } });
  for (const visitor of visitors) visitor.cookie = first.cookie;
  const visitorFor = (index: number, journey: string): Visitor =>
    must(visitors[isAnywhere ? index % count : ports.indexOf(must(portsFor(journey, ports)[0]))]);
  const journeys: string[] = [];
  for (let index = 0; index < ROOMS; index++) journeys.push(await first.newJourney(`Journey ${index}`));
  await restart();

  const atRest = memory();
  const cold = await spent(async () => {
    for (const [index, journey] of journeys.entries())
      await visitorFor(index, journey).get(`/api/journeys/${journey}/opening`);
  });
  await settled();
  const withRooms = memory();
  const crowd = must(journeys[0]);
  for (let index = 0; index < CROWD; index++) await connect(visitorFor(index, crowd), crowd);
  await settled();
  const withCrowd = memory();
  for (const socket of open) socket.terminate();
  open.clear();

  const writers = await Promise.all(
    Array.from({ length: WRITERS_PER_SERVER * count }, (_, index) => {
      const journey = must(journeys[Math.floor(index / 2)]);
      return connect(visitorFor(index, journey), journey);
    }),
  );
  await settled();
  let edits = 0;
  const editing = await spent(async () => {
    const docs = writers.map(() => new Y.Doc());
    const timer = setInterval(() => {
      for (const [index, socket] of writers.entries()) {
        const doc = must(docs[index]);
        const before = Y.encodeStateVector(doc);
        doc.getMap('edits').set(`by ${index}`, edits);
        socket.send(update(Y.encodeStateAsUpdate(doc, before)));
        edits += 1;
      }
    }, 1000 / EDITS_PER_SECOND);
    await sleep(SECONDS * 1000);
    clearInterval(timer);
    await settled();
  });

  const costs = {
    servers: count,
    people: isAnywhere ? 'anywhere' : 'by journey',
    roomKb: round((withRooms - atRest) / ROOMS / 1024),
    personKb: round((withCrowd - withRooms) / CROWD / 1024),
    coldMs: round((cold.servers * 1000) / ROOMS),
    coldPostgresMs: round((cold.postgres * 1000) / ROOMS),
    edits,
    editMs: round((editing.servers * 1000) / edits),
    editPostgresMs: round((editing.postgres * 1000) / edits),
    editRedisMs: round((editing.redis * 1000) / edits),
  };
  console.log(costs);
  console.log(project(costs));
}

/** What the company of docs/scale.md needs at these costs, half of every processor kept free. */
function project(
  costs: Readonly<Record<'roomKb' | 'personKb' | 'editMs' | 'editPostgresMs' | 'editRedisMs', number>>,
) {
  const { people, peoplePerJourney, editsPerSecond } = COMPANY;
  const openJourneys = people / peoplePerJourney;
  const edits = people * editsPerSecond;
  const cores = (milliseconds: number): number => round((edits * milliseconds) / 1000 / 0.5);
  return {
    openJourneys,
    editsPerSecond: edits,
    // With several servers a journey is in memory on as many of them as have its people, five at most.
    memoryGb: round((openJourneys * peoplePerJourney * costs.roomKb + people * costs.personKb) / 1024 / 1024),
    serverCores: cores(costs.editMs),
    postgresCores: cores(costs.editPostgresMs),
    redisCores: cores(costs.editRedisMs),
  };
}

async function connect(visitor: Visitor, journey: string): Promise<WebSocket> {
  const socket = visitor.socket(`/sync/${journey}`);
  open.add(socket);
  await new Promise((resolve) => socket.once('message', resolve));
  const step1 = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC.step1);
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()));
  });
  socket.send(step1);
  return socket;
}

function update(bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, SYNC.update);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

/** Processor seconds that something took, by whom. */
async function spent(act: () => Promise<void>) {
  const before = used();
  await act();
  const after = used();
  return {
    servers: after.servers - before.servers,
    postgres: after.postgres - before.postgres,
    redis: after.redis - before.redis,
  };
}

/** Processor seconds since they began; PostgreSQL's are those of the connections that it has now. */
function used() {
  return {
    servers: servers.reduce((all, { pid }) => all + cpuSeconds(pid), 0),
    postgres: childrenOf(postgres.pid()).reduce((all, pid) => all + cpuSeconds(pid), 0),
    redis: cpuSeconds(redis.pid()),
  };
}

/** Resident bytes of all servers. */
function memory(): number {
  return servers.reduce((all, { pid }) => all + residentBytes(pid), 0);
}

async function restart(): Promise<void> {
  await Promise.all(servers.map((server) => server.kill()));
  await Promise.all(servers.map((server) => server.start()));
  await settled();
}

/** Garbage is collected, the review has read what is new, and nothing else happens. */
async function settled(): Promise<void> {
  await sleep(6000);
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
