import { keepOnDevice, keptOnDevice } from '../../ui/keptOnDevice.ts';

const KEY = 'waymark:recent-commands';
const MOST = 12;

/** The ids of the commands that were used last on this device, the last one first. */
export function recentCommands(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(keptOnDevice(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    // Something else is kept there.
    return [];
  }
}

/** Notes that a command was used. */
export function noteCommand(id: string): void {
  const rest = recentCommands().filter((other) => other !== id);
  keepOnDevice(KEY, JSON.stringify([id, ...rest].slice(0, MOST)));
}
