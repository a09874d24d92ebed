import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { compileCache } from './compileCache.ts';

const MAIN = new URL('../../server/main.ts', import.meta.url).pathname;

/** A server as a process of its own, on a port that stays the same however often it dies. */
export class ServerProcess {
  readonly port: number;
  readonly #settings: Readonly<Record<string, string>>;
  #child: ChildProcess | null = null;
  #errors = '';

  constructor(port: number, settings: Readonly<Record<string, string>>) {
    this.port = port;
    this.#settings = { ...compileCache, RATE_LIMIT: 'off', LOG_LEVEL: 'error', ...settings, PORT: `${port}` };
  }

  /** Its process, for those who measure. */
  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** What it wrote to standard error, in all its lives. */
  get errors(): string {
    return this.#errors;
  }

  /** Resolves once it serves; tries again as long as what it needs is away. */
  async start(): Promise<void> {
    for (;;) {
      const child = spawn(process.execPath, [MAIN], {
        env: this.#settings,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#child = child;
      child.stderr.on('data', (data: Buffer) => {
        this.#errors += data.toString();
      });
      const ended = once(child, 'exit').then(() => false);
      const ready = new Promise<boolean>((resolve) => {
        child.stdout.on('data', (data: Buffer) => {
          if (data.toString().includes('ready')) resolve(true);
        });
      });
      if (await Promise.race([ready, ended])) return;
      if (child.signalCode === 'SIGKILL') throw new Error('The server was killed while it started.');
      await sleep(200);
    }
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Tells it to stop, as an upgrade does; resolves once it has. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
