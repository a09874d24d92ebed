import { setTimeout as sleep } from 'node:timers/promises';
import { must } from '../../shared/journey/must.ts';
import { startBalancer } from './balancer.ts';
import { freePort } from './freePort.ts';
import { ServerProcess } from './serverProcess.ts';
import { startPostgres } from './startPostgres.ts';
import { startRedis } from './startRedis.ts';
import { StormClient, type Promised } from './stormClient.ts';
import { Visitor } from './visitor.ts';

export interface StormPlan {
  readonly servers: number;
  readonly journeys: number;
  /** On each journey. */
  readonly clients: number;
  readonly seconds: number;
  /** Edits of one client in a second. */
  readonly editsPerSecond: number;
  /** How long it is quiet between two crashes, in milliseconds. */
  readonly pauseMs: number;
  readonly say: (what: string) => void;
}

/** What a storm left. */
export interface StormResult {
  readonly edits: number;
  readonly crashes: Readonly<Record<string, number>>;
  readonly seen: number;
  readonly acknowledged: number;
  /** What somebody had seen, or was told to be stored, and a fresh client does not have. */
  readonly missing: readonly string[];
  /** Journeys of which two clients show different things. */
  readonly unequal: readonly string[];
  /** How long it took until all were equal after the last crash, in milliseconds. */
  readonly healedMs: number;
}

/** How long everybody may need to agree again, in milliseconds, on a machine that does everything else, too. */
const HEALING_MS = 60_000;

interface Journey {
  readonly id: string;
  readonly promised: Promised;
  clients: StormClient[];
}

/**
 * Servers behind a plain load balancer, a PostgreSQL and a Redis, and clients that edit all the while: one after the
 * other of them is killed with -9 and comes back. With each crash everybody on one journey is gone for good, with
 * whatever nobody was promised.
 */
export async function storm(plan: StormPlan): Promise<StormResult> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const settings = { DATABASE_URL: await postgres.newDatabase(), REDIS_URL: redis.url };
  const ports = await Promise.all(Array.from({ length: plan.servers }, freePort));
  const servers = ports.map((port) => new ServerProcess(port, settings));
  await Promise.all(servers.map((server) => server.start()));
  const balancer = await startBalancer(ports);
  try {
    const visitor = await Visitor.named(balancer.url, 'Storm');
    const cookie = visitor.cookie ?? '';
    let names = 0;
    const newClient = ({ id, promised }: Journey): StormClient =>
      new StormClient(balancer.url, id, cookie, `c${names++}`, promised);
    const journeys: Journey[] = [];
    for (let index = 0; index < plan.journeys; index++) {
      const id = await visitor.newJourney(`Storm ${index}`);
      journeys.push({ id, promised: { seen: new Set(), acknowledged: new Set() }, clients: [] });
    }
    for (const journey of journeys)
      journey.clients = Array.from({ length: plan.clients }, () => newClient(journey));
    let edits = 0;
    const editing = setInterval(() => {
      const all = journeys.flatMap(({ clients }) => clients);
      for (const client of all) {
        // Nobody types into what has not opened, or is gone.
        if (!client.provider.shouldConnect) continue;
        if (Math.random() > plan.editsPerSecond / 20) continue;
        client.edit();
        edits += 1;
      }
    }, 50);
    const crashes = await crash();
    clearInterval(editing);
    const started = performance.now();
    await healed(journeys);
    const healedMs = performance.now() - started;
    return { edits, crashes, healedMs, ...(await judge(journeys)) };

    async function crash(): Promise<Record<string, number>> {
      const counts: Record<string, number> = { server: 0, redis: 0, postgres: 0, client: 0 };
      const end = performance.now() + plan.seconds * 1000;
      // Each of the three at least once, however slow the machine is.
      for (let turn = 0; performance.now() < end || turn < 4; turn++) {
        await sleep(plan.pauseMs * (0.5 + Math.random()));
        const what = turn % 4 === 1 ? 'redis' : turn % 4 === 3 ? 'postgres' : 'server';
        plan.say(`kill -9 ${what}`);
        counts[what] = (counts[what] ?? 0) + 1;
        const victim =
          what === 'server' ? must(servers[turn % servers.length]) : what === 'redis' ? redis : postgres;
        const dying = victim.kill();
        // In the same moment, before anybody could send again what they have: now only the store knows.
        const journey = must(journeys[turn % journeys.length]);
        for (const client of journey.clients) client.leave();
        counts['client'] = (counts['client'] ?? 0) + journey.clients.length;
        await dying;
        if (what !== 'server') await sleep(plan.pauseMs / 2);
        await victim.start();
        journey.clients = Array.from({ length: plan.clients }, () => newClient(journey));
      }
      return counts;
    }

    async function judge(all: readonly Journey[]) {
      const missing: string[] = [];
      const unequal: string[] = [];
      const totals = { seen: 0, acknowledged: 0 };
      for (const journey of all) {
        const { seen, acknowledged } = journey.promised;
        const fresh = newClient({ ...journey, promised: { seen: new Set(), acknowledged: new Set() } });
        while (!fresh.provider.synced) await sleep(10);
        const kept = fresh.doc.getMap('edits');
        for (const key of new Set([...seen, ...acknowledged])) if (!kept.has(key)) missing.push(key);
        if (journey.clients.some((client) => client.content() !== fresh.content())) unequal.push(journey.id);
        totals.seen += seen.size;
        totals.acknowledged += acknowledged.size;
        for (const client of [...journey.clients, fresh]) client.leave();
      }
      return { missing, unequal, ...totals };
    }
  } finally {
    await balancer.close();
    await Promise.all(servers.map((server) => server.kill()));
    await Promise.all([redis.stop(), postgres.stop()]);
  }
}

/** Waits until everybody is connected, has all acknowledged and shows the same, or for as long as that may take. */
async function healed(journeys: readonly Journey[]): Promise<void> {
  const end = performance.now() + HEALING_MS;
  while (performance.now() < end) {
    const isWell = journeys.every(
      ({ clients }) =>
        clients.every(({ provider, isAllAcknowledged }) => provider.synced && isAllAcknowledged) &&
        new Set(clients.map((client) => client.content())).size <= 1,
    );
    if (isWell) return;
    for (const { clients } of journeys)
      for (const client of clients) if (!client.isAllAcknowledged) client.ask();
    await sleep(100);
  }
}
