import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { compileCache } from './compileCache.ts';

/** What a program did, from start to end. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A program that may still run. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** The first line on standard output that matches. */
  line(pattern: RegExp): Promise<string>;
  ended(): Promise<Run>;
}

/** Starts a program of this repository with only the settings given, by Node unless told otherwise; gone when the test is. */
export function runProgram(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  input?: string,
  command = process.execPath,
): RunningProgram {
  const child = spawn(command, args, { env: { ...compileCache, ...settings }, stdio: 'pipe' });
  const heard = { output: '', errors: '' };
  const waiting = new Set<() => void>();
  child.stdout.on('data', (data: Buffer) => {
    heard.output += data.toString();
    for (const look of waiting) look();
  });
  child.stderr.on('data', (data: Buffer) => {
    heard.errors += data.toString();
  });
  child.stdin.end(input);
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  return {
    process: child,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = heard.output.split('\n').find((line) => pattern.test(line));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void closed.then(() => {
          reject(new Error(`It ended before it said ${pattern.source}: ${heard.errors}`));
        });
      }),
    ended: async () => {
      await closed;
      return { code: child.exitCode, ...heard };
    },
  };
}
