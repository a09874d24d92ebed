import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort.ts';

/** A Redis that runs for the tests of one file. */
export interface TestRedis {
  readonly url: string;
  /** Whether it can be killed and started: not that of `REDIS_URL`, which is somebody else's. */
  readonly isOwn: boolean;
  /** Its process; 0 for somebody else's. */
  pid(): number;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const PROGRAM = ['redis-server', 'valkey-server'].find(
  (name) => spawnSync(name, ['--version']).error === undefined,
);

/**
 * Whether there is a Redis for tests: the one of `REDIS_URL`, or a program on the path. CI may not do without; elsewhere
 * the tests that need it are skipped, and this says so.
 */
export function hasRedis(): boolean {
  if (process.env['REDIS_URL'] !== undefined || PROGRAM !== undefined) return true;
  const advice = 'Set REDIS_URL, or install redis-server.';
  if (process.env['CI'] === 'true') throw new Error(`The tests of many servers need a Redis. ${advice}`);
  console.log(`Skipped: tests of many servers, for want of a Redis. ${advice}`);
  return false;
}

/** A Redis of this file's own if there is a program for it, else that of `REDIS_URL`. */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env['REDIS_URL'];
  if (PROGRAM === undefined && given !== undefined) {
    return { url: given, isOwn: false, pid: () => 0, kill: nothing, start: nothing, stop: nothing };
  }
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    child = spawn(
      PROGRAM ?? '',
      ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: 'ignore' },
    );
    while (!(await answers(port))) await sleep(20);
  };
  const kill = async (): Promise<void> => {
    if (child === null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    child = null;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    isOwn: true,
    pid: () => child?.pid ?? 0,
    kill,
    start,
    stop: kill,
  };
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}
