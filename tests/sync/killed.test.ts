import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { until } from '../helpers/until.ts';
import { Visitor } from '../helpers/visitor.ts';

const MAIN = new URL('../../server/main.ts', import.meta.url).pathname;

it('has everything that anybody had seen after a kill -9 while twenty clients edit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-killed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const first = await startProcess(folder);
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
  while (seen.size < 1500) {
    for (const [index, { doc }] of writers.entries()) doc.getMap('edits').set(`${index}:${count}`, count);
    count += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  first.process.kill('SIGKILL');
  await first.exited;
  for (const { provider } of writers) provider.destroy();
  const second = await startProcess(folder);
  const fresh = openClient(second.url, visitor, journey);
  await until(() => fresh.provider.synced);
  const missing = [...seen].filter((key) => !fresh.doc.getMap('edits').has(key));
  expect(missing).toEqual([]);
});

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  readonly exited: Promise<unknown>;
}

async function startProcess(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
    void exited.then(() => {
      reject(new Error(`The server ended: ${output}`));
    });
  });
  return { process: child, url, exited };
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
  onTestFinished(() => {
    provider.destroy();
  });
  return { doc, provider };
}
