import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../helpers/startPostgres.ts';
import { startStallingProxy } from '../helpers/stallingProxy.ts';
import { startTestServer } from '../helpers/startTestServer.ts';
import { StormClient, type Promised } from '../helpers/stormClient.ts';
import { until } from '../helpers/until.ts';
import { refusal, Visitor } from '../helpers/visitor.ts';

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(async () => {
  await postgres.stop();
});

test('while PostgreSQL takes everything and answers nothing, nothing is called saved or shown, and calls end', async () => {
  const url = await postgres.newDatabase();
  const proxy = await startStallingProxy(Number(new URL(url).port));
  onTestFinished(() => proxy.close());
  const server = await startTestServer({ kind: 'postgres', url: proxy.through(url) });
  onTestFinished(() => server.stop());
  const ada = await Visitor.named(server.url, 'Ada');
  const journey = await ada.newJourney('Before');
  const join = (name: string): StormClient => {
    const promised: Promised = { seen: new Set(), acknowledged: new Set() };
    const client = new StormClient(server.url, journey, ada.cookie ?? '', name, promised);
    onTestFinished(() => {
      client.leave();
    });
    return client;
  };
  const [one, other] = [join('one'), join('other')];
  await until(() => one.provider.synced && other.provider.synced);

  proxy.stall();
  one.edit();
  const [ready, rename] = await Promise.all([
    ada.get('/readyz'),
    ada.patch(`/api/journeys/${journey}`, { title: 'Lost?' }),
  ]);
  expect([ready.status, ready.json()]).toMatchObject([503, { store: 'down' }]);
  expect(refusal(rename)).toEqual([503, 'unavailable']);
  expect([one.isAllAcknowledged, other.content()]).toEqual([false, '[]']);
  await until(() => server.logs.some((line) => line.includes('edits could not be stored')));

  proxy.resume();
  await until(() => one.provider.synced && one.isAllAcknowledged && one.content() === other.content());
  expect(other.content()).toContain('one:0');
  expect((await ada.get('/readyz')).status).toBe(200);
}, 60_000);
