import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '../../shared/protocol/closeCode.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { RawClient } from '../helpers/rawClient.ts';
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

test('counts a request however its address is written', async () => {
  const server = await startLimited();
  const busy = await Visitor.named(server.url, 'Busy');
  const ways = ['/api/join', '/%61pi/join', '/a%70i/join'];
  const answers = await Promise.all(
    Array.from({ length: 63 }, (_, index) =>
      busy.post(ways[index % ways.length] ?? '', { json: { token: 'guess' } }),
    ),
  );
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
});

/** Says that a frame of so many bytes follows, and sends none of it. */
function announce({ socket }: RawClient, size: number): void {
  const header = Buffer.alloc(14);
  header.writeUInt8(0x82, 0);
  header.writeUInt8(0x80 | 127, 1);
  header.writeBigUInt64BE(BigInt(size), 2);
  // oxlint-disable-next-line no-underscore-dangle -- what no client of ours would send
  (socket as unknown as { readonly _socket: Socket })._socket.write(header);
}

test('refuses a frame that is too big when it is announced, and not when it has filled the memory', async () => {
  const server = await startLimited();
  const person = await Visitor.named(server.url, 'Busy');
  const address = `${server.url.replace('http', 'ws')}/sync/${await person.newJourney()}`;
  const known = await RawClient.connect(address, person.cookie);
  await known.hearsA('step1');
  announce(known, LIMITS.syncMessageBytes + 1);
  expect(await known.closed()).toBe(CLOSE.tooBig);
  const stranger = await RawClient.connect(address);
  announce(stranger, 1024 * 1024);
  expect(await stranger.closed()).toBe(CLOSE.noSession);
  await expect
    .poll(() => server.logs.join(''))
    .toMatch(/Max payload size exceeded[^]*Max payload size exceeded/);
});

test('lets go of somebody who keeps the server at work with few and small messages', async () => {
  const server = await startLimited();
  const person = await Visitor.named(server.url, 'Busy');
  const address = `${server.url.replace('http', 'ws')}/sync/${await person.newJourney()}`;
  const writer = await RawClient.connect(address, person.cookie);
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let index = 0; index < 20_000; index++) doc.getMap('edits').set(`${index}`, index);
  });
  writer.update(Y.encodeStateAsUpdate(doc));
  for (let asked = 0; asked < 300; asked++) writer.stepOne();
  expect(await writer.closed()).toBe(CLOSE.rateLimited);
  expect(writer.heard.filter(({ kind }) => kind === 'step2').length).toBeLessThan(290);
});
