import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { runProgram, type RunningProgram } from '../helpers/runProgram.ts';
import { until } from '../helpers/until.ts';
import { Visitor } from '../helpers/visitor.ts';

const MAIN = new URL('../../server/main.ts', import.meta.url).pathname;

it('has everything that anybody had seen after a kill -9 while twenty clients edit', async () => {
  // Every stock provider waits for the end of the process.
  process.setMaxListeners(50);
  const folder = await mkdtemp(join(tmpdir(), 'waymark-killed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const first = await startServer(folder);
  const visitor = await Visitor.named(first.url, 'Kim');
  const journey = await visitor.newJourney();
  const seen = new Set<string>();
  const writers = Array.from({ length: 20 }, () => openClient(first.url, visitor, journey));
  for (const { doc } of writers) {
    doc.getMap('edits').observe(({ keysChanged, transaction }) => {
      if (!transaction.local) for (const key of keysChanged) seen.add(key as string);
    });
  }
  await until(() => writers.every(({ provider }) => provider.synced));
  let count = 0;
  while (seen.size < 1000) {
    for (const [index, { doc }] of writers.entries()) doc.getMap('edits').set(`${index}:${count}`, count);
    count += 1;
    await sleep(5);
  }
  first.program.process.kill('SIGKILL');
  await first.program.ended();
  for (const { provider } of writers) provider.destroy();
  const second = await startServer(folder);
  const fresh = openClient(second.url, visitor, journey);
  await until(() => fresh.provider.synced);
  const missing = [...seen].filter((key) => !fresh.doc.getMap('edits').has(key));
  expect(missing).toEqual([]);
}, 60_000);

async function startServer(
  folder: string,
): Promise<{ readonly url: string; readonly program: RunningProgram }> {
  const program = runProgram([MAIN], { PORT: '0', DATA_DIR: folder, RATE_LIMIT: 'off', LOG_LEVEL: 'warn' });
  const url = /http:\/\/\S+/.exec(await program.line(/http:/))?.[0] ?? '';
  return { url, program };
}

function openClient(
  url: string,
  visitor: Visitor,
  journey: string,
): { doc: Y.Doc; provider: WebsocketProvider } {
  class WithCookie extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie: visitor.cookie ?? '' } });
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, journey, doc, {
    WebSocketPolyfill: WithCookie as never,
    disableBc: true,
  });
  return { doc, provider };
}
