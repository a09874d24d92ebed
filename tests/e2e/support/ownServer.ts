import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCache } from '../../helpers/compileCache.ts';

/** A server that a test may kill and start again; it keeps its address and its data. */
export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts a server of one's own on a free port, with settings of its environment beside the usual ones. */
export async function startOwnServer(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-own-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;
  const server: OwnServer = {
    url,
    start: async () => {
      running = spawn(process.execPath, ['server/main.ts'], {
        env: {
          ...process.env,
          ...compileCache,
          PORT: String(port),
          HOST: '127.0.0.1',
          DATA_DIR: folder,
          PUBLIC_URL: url,
          LOG_LEVEL: 'warn',
          ...settings,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      while (!(await isReady(url))) {
        if (running.exitCode !== null) throw new Error('The server did not start.');
      }
    },
    kill: async () => {
      if (running === null) return;
      const ended = once(running, 'exit');
      running.kill('SIGKILL');
      running = null;
      await ended;
    },
    remove: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
