import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startTestServer, type TestServer } from '../helpers/startTestServer.ts';
import { refusal, Visitor, type Answer } from '../helpers/visitor.ts';

async function startLimited(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-limits-'));
  const server = await startTestServer({ kind: 'sqlite', folder }, { rateLimit: true });
  onTestFinished(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

async function askOften(count: number, ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let asked = 0; asked < count; asked++) answers.push(await ask());
  return answers;
}

test('bounds what one person asks, and nobody else suffers', async () => {
  const server = await startLimited();
  const busy = await Visitor.named(server.url, 'Busy');
  const answers = await askOften(61, () => busy.post('/api/join', { json: { token: 'guess' } }));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(refused.map(refusal)).toEqual([[429, 'too-many-requests']]);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  const other = await Visitor.named(server.url, 'Other');
  expect((await other.post('/api/join', { json: { token: 'guess' } })).status).toBe(404);
});

test('lets a workshop of sixty behind one address say their names', async () => {
  const server = await startLimited();
  const answers = await askOften(60, () =>
    new Visitor(server.url).post('/api/session', { json: { name: 'Guest' } }),
  );
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});
