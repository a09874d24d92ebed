import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { MESSAGE, SYNC } from '../../shared/protocol/messages.ts';
import { Visitor } from '../helpers/visitor.ts';

// `node tests/bench/sync.ts [clients] [seconds]`: one journey, everybody moves a cursor 10 times and edits twice a
// second. Prints how long an edit takes to be applied elsewhere and to be acknowledged as stored, and what the server
// used. Clients and server share this machine: compare two runs of the same minute, not two machines.

const CURSORS_PER_SECOND = 10;
const EDITS_PER_SECOND = 2;
const WATCHERS = 5;
const WARM_UP_MS = 2000;

const [clients = 60, seconds = 10] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(pathOf(tmpdir(), 'waymark-bench-'));
const server = spawn(process.execPath, [new URL('../../server/main.ts', import.meta.url).pathname], {
  env: { ...process.env, PORT: '0', DATA_DIR: folder, RATE_LIMIT: 'off', LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await measure(await addressOf());
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function measure(url: string): Promise<void> {
  const visitor = await Visitor.named(url, 'Bench');
  const journey = await visitor.newJourney('Bench');
  const applied: number[] = [];
  const stored: number[] = [];
  const everyone = await Promise.all(
    Array.from({ length: clients }, (_, index) => join(index, visitor.socket(`/sync/${journey}`))),
  );
  await sleep(WARM_UP_MS);
  const [usedBefore, from] = [cpuSeconds(), performance.now()];
  applied.length = 0;
  stored.length = 0;
  await sleep(seconds * 1000);
  const share = (cpuSeconds() - usedBefore) / ((performance.now() - from) / 1000);
  for (const stop of everyone) stop();
  console.log(
    `${clients} clients, ${CURSORS_PER_SECOND} cursors/s, ${EDITS_PER_SECOND} edits/s, ${seconds} s`,
  );
  console.log(`edit → applied elsewhere   ${summary(applied)}`);
  console.log(`edit → acknowledged        ${summary(stored)}`);
  console.log(`server CPU                 ${Math.round(share * 100)} % of a core`);

  async function join(index: number, socket: WebSocket): Promise<() => void> {
    await new Promise((resolve) => socket.once('open', resolve));
    const doc = new Y.Doc();
    const edits = doc.getMap<number>('edits');
    const sentAt: number[] = [];
    if (index < WATCHERS) {
      edits.observe(({ keysChanged, transaction }) => {
        if (transaction.local) return;
        for (const key of keysChanged) applied.push(performance.now() - (edits.get(key as string) ?? 0));
      });
      socket.on('message', (data) => {
        read(new Uint8Array(data as Buffer), doc, (version) => {
          stored.push(performance.now() - (sentAt[version] ?? 0));
        });
      });
    }
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === null) socket.send(frame([MESSAGE.sync, SYNC.update], update));
    });
    const editing = every(1000 / EDITS_PER_SECOND, () => {
      sentAt.push(performance.now());
      edits.set(`by ${index}`, performance.now());
      if (index < WATCHERS) socket.send(frame([MESSAGE.durable, sentAt.length - 1]));
    });
    let clock = 0;
    const moving = every(1000 / CURSORS_PER_SECOND, () => {
      clock += 1;
      const state = JSON.stringify({ cursor: { x: clock, y: index } });
      const entry = encoding.encode((encoder) => {
        for (const number of [1, doc.clientID, clock]) encoding.writeVarUint(encoder, number);
        encoding.writeVarString(encoder, state);
      });
      socket.send(frame([MESSAGE.awareness], entry));
    });
    return () => {
      editing();
      moving();
      socket.terminate();
    };
  }
}

function read(bytes: Uint8Array, doc: Y.Doc, acknowledged: (version: number) => void): void {
  const decoder = decoding.createDecoder(bytes);
  const type = decoding.readVarUint(decoder);
  if (type === MESSAGE.durable) acknowledged(decoding.readVarUint(decoder));
  else if (type === MESSAGE.sync && decoding.readVarUint(decoder) !== SYNC.step1) {
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder), 'server');
  }
}

function frame(numbers: readonly number[], payload?: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
    if (payload !== undefined) encoding.writeVarUint8Array(encoder, payload);
  });
}

/** Calls at a steady pace from a random phase on, so that clients do not march in step. */
function every(milliseconds: number, act: () => void): () => void {
  let timer = setTimeout(() => {
    timer = setInterval(act, milliseconds);
  }, Math.random() * milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

/** Processor time the server has used, from Linux's /proc; 0 elsewhere. */
function cpuSeconds(): number {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function summary(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
  return `p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms   of ${sorted.length}`;
}

async function addressOf(): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended: ${said}`);
}
