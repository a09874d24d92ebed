import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of a process, from its state on; empty for one that is gone, and on other systems. */
function statusOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  } catch {
    return [];
  }
}

/** The processes that one has started, where the system is Linux; else none. */
export function childrenOf(parent: number): readonly number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && Number(statusOf(pid)[1]) === parent);
  } catch {
    return [];
  }
}

/** Whether a process is there and does something, rather than waiting to be buried. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statusOf(pid)[0] !== 'Z';
  } catch {
    return false;
  }
}

/** Processor seconds that a process has used, where the system is Linux. */
export function cpuSeconds(pid: number): number {
  const fields = statusOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
