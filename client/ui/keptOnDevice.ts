/** What this device keeps under a key, or `null`; browsers that keep nothing, as some private windows do, count as empty. */
export function keptOnDevice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps something on this device, for the next time a page asks; where browsers keep nothing it lasts as long as the page. */
export function keepOnDevice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nobody can do anything about it, and no part of a journey is kept this way.
  }
}
