import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startPostgres, type TestPostgres } from '../helpers/startPostgres.ts';
import { startTestServer } from '../helpers/startTestServer.ts';
import { Visitor } from '../helpers/visitor.ts';

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(async () => {
  await postgres.stop();
});

test('a server outlives its connections to PostgreSQL, and still keeps others off', async () => {
  const url = await postgres.newDatabase();
  const server = await startTestServer({ kind: 'postgres', url });
  onTestFinished(() => server.stop());
  const ada = await Visitor.named(server.url, 'Ada');
  const id = await ada.newJourney('Before');
  for (let round = 0; round < 5; round++) {
    const busy = Array.from({ length: 20 }, () =>
      ada.patch(`/api/journeys/${id}`, { title: `Round ${round}` }),
    );
    await postgres.dropConnections(url);
    await Promise.all(busy);
  }
  while ((await ada.patch(`/api/journeys/${id}`, { title: 'After' })).status !== 200);
  expect((await ada.get(`/api/journeys/${id}`)).json()).toMatchObject({ title: 'After' });
  await expect(startTestServer({ kind: 'postgres', url })).rejects.toThrow(
    'in use by another Waymark server',
  );
}, 60_000);
