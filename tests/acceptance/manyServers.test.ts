import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { startBalancer } from '../helpers/balancer.ts';
import { hasRedis, startRedis, type TestRedis } from '../helpers/startRedis.ts';
import { startPostgres, type TestPostgres } from '../helpers/startPostgres.ts';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { StormClient, type Promised } from '../helpers/stormClient.ts';
import { until } from '../helpers/until.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

// Every stock provider waits for the end of the process.
process.setMaxListeners(200);

describe.runIf(hasRedis())('two servers', { timeout: 90_000 }, () => {
  let postgres: TestPostgres;
  let redis: TestRedis;
  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  });
  afterAll(() => Promise.all([postgres.stop(), redis.stop()]));

  async function startPair(): Promise<{ first: TestServer; second: TestServer; url: string }> {
    const url = await postgres.newDatabase();
    const start = async (): Promise<TestServer> => {
      const server = await startTestServer({ kind: 'postgres', url }, { redisUrl: redis.url });
      onTestFinished(() => server.stop());
      return server;
    };
    // At once, on an empty database: as when a company starts for the first time.
    const [first, second] = await Promise.all([start(), start()]);
    return { first, second, url };
  }

  test('know the same people, journeys and edits', async () => {
    const { first, second } = await startPair();
    const ada = await Visitor.named(first.url, 'Ada');
    const journey = await ada.newJourney('Between two servers');
    expect((await at(second, ada).get(`/api/journeys/${journey}`)).json()).toMatchObject({
      title: 'Between two servers',
      role: 'owner',
    });
    const [one, other] = [join(first, journey, ada, 'one'), join(second, journey, ada, 'other')];
    await until(() => one.provider.synced && other.provider.synced);
    one.edit();
    other.edit();
    await until(() => one.content() === other.content() && one.isAllAcknowledged && other.isAllAcknowledged);
    await ada.patch(`/api/journeys/${journey}`, { title: 'Renamed' });
    expect((await at(second, ada).get(`/api/journeys/${journey}`)).json()).toMatchObject({
      title: 'Renamed',
    });
    expect((await at(second, ada).get(`/api/journeys/${journey}/export/json`)).text).toContain('Renamed');
  });

  test('close the sockets of those who may not stay, wherever they are', async () => {
    const { first, second } = await startPair();
    const ada = await Visitor.named(first.url, 'Ada');
    const grace = await Visitor.named(second.url, 'Grace');
    const journey = await ada.newJourney();
    const link = await ada.letIn(grace, journey, 'editor');
    const [guest, owner] = [grace.socket(`/sync/${journey}`), at(second, ada).socket(`/sync/${journey}`)];
    const codes: Record<string, number> = {};
    guest.on('close', (code) => {
      codes['guest'] = code;
    });
    owner.on('close', (code) => {
      codes['owner'] = code;
    });
    await Promise.all(
      [guest, owner].map((socket) => new Promise((resolve) => socket.once('message', resolve))),
    );
    await ada.delete(`/api/journeys/${journey}/links/${link}`);
    await until(() => codes['guest'] !== undefined);
    await ada.delete(`/api/journeys/${journey}`);
    await until(() => codes['owner'] !== undefined);
    expect(codes).toEqual({ guest: CLOSE.forbidden, owner: CLOSE.noJourney });
  });

  test('let no third one on their database that does not speak with them', async () => {
    const { url } = await startPair();
    await expect(startTestServer({ kind: 'postgres', url })).rejects.toThrow('REDIS_URL');
  });

  test('send their people to each other a few at a time when they stop, and nobody loses anything', async () => {
    const { first, second } = await startPair();
    const ada = await Visitor.named(first.url, 'Ada');
    const journey = await ada.newJourney();
    const balancer = await startBalancer([first, second].map(({ url }) => Number(new URL(url).port)));
    onTestFinished(() => balancer.close());
    const clients = Array.from({ length: 20 }, (_, index) => join(balancer, journey, ada, `c${index}`));
    await until(() => clients.every(({ provider }) => provider.synced));
    const leftAt: number[] = [];
    for (const { provider } of clients)
      provider.on('connection-close', () => {
        leftAt.push(performance.now());
      });
    const stopping = first.stop();
    for (const client of clients) client.edit();
    expect((await new Visitor(first.url).get('/readyz')).status).toBe(503);
    await stopping;
    await until(() =>
      clients.every(({ provider, isAllAcknowledged }) => provider.synced && isAllAcknowledged),
    );
    await until(() => new Set(clients.map((client) => client.content())).size === 1);
    expect(clients[0]?.content().match(/c\d+:0/g)).toHaveLength(20);
    // Half of them were there, and they did not come back in one instant.
    expect(leftAt.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...leftAt) - Math.min(...leftAt)).toBeGreaterThan(400);
  });

  test('go on without Redis, say so, and agree within seconds all the same', async () => {
    if (!redis.isOwn) return;
    const { first, second } = await startPair();
    const ada = await Visitor.named(first.url, 'Ada');
    const journey = await ada.newJourney();
    const [one, other] = [join(first, journey, ada, 'one'), join(second, journey, ada, 'other')];
    await until(() => one.provider.synced && other.provider.synced);
    await redis.kill();
    onTestFinished(() => redis.start());
    await until(() => first.logs.some((line) => line.includes('lost a connection to Redis')));
    one.edit();
    other.edit();
    await until(() => one.isAllAcknowledged && other.isAllAcknowledged && one.content() === other.content());
    const ready = await new Visitor(first.url).get('/readyz');
    expect([ready.status, ready.json()]).toEqual([200, { status: 'degraded', store: 'up', bus: 'down' }]);
  });

  test('keep the edits of people while PostgreSQL is away, and acknowledge them when it is back', async () => {
    const { first, second } = await startPair();
    const ada = await Visitor.named(first.url, 'Ada');
    const journey = await ada.newJourney();
    const [one, other] = [join(first, journey, ada, 'one'), join(second, journey, ada, 'other')];
    await until(() => one.provider.synced && other.provider.synced);
    await postgres.kill();
    one.edit();
    await until(() => !one.provider.synced);
    one.edit();
    expect(refusal(await ada.post('/api/journeys', { json: { title: 'Lost?' } }))).toEqual([
      503,
      'unavailable',
    ]);
    const ready = await new Visitor(first.url).get('/readyz');
    expect([ready.status, ready.json()]).toMatchObject([503, { store: 'down', bus: 'up' }]);
    expect(one.isAllAcknowledged).toBe(false);
    expect(other.content()).not.toContain('one:0');
    await postgres.start();
    await until(() => one.isAllAcknowledged && one.content() === other.content());
    expect(one.content()).toContain('one:1');
    expect((await new Visitor(second.url).get('/readyz')).status).toBe(200);
  });
});

function join(
  server: { readonly url: string },
  journey: string,
  visitor: Visitor,
  name: string,
): StormClient {
  const promised: Promised = { seen: new Set(), acknowledged: new Set() };
  const client = new StormClient(server.url, journey, visitor.cookie ?? '', name, promised);
  onTestFinished(() => {
    client.leave();
  });
  return client;
}

/** The same person, asking the other server. */
function at(server: TestServer, { cookie }: Visitor): Visitor {
  const visitor = new Visitor(server.url);
  visitor.cookie = cookie;
  return visitor;
}
