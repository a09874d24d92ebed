const KEY = 'waymark:recent-commands';
const MOST = 12;

/** The ids of the commands that were used last on this device, the last one first. */
export function recentCommands(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    // Nothing is kept here, or something else is.
    return [];
  }
}

/** Notes that a command was used. */
export function noteCommand(id: string): void {
  try {
    const rest = recentCommands().filter((other) => other !== id);
    localStorage.setItem(KEY, JSON.stringify([id, ...rest].slice(0, MOST)));
  } catch {
    // Private windows of some browsers keep nothing.
  }
}
