import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'waymark:preference';

/** A choice kept on this device, and the way to change it; every place and tab that shows it follows. */
export function usePreference<T extends string>(
  key: string,
  values: readonly T[],
  fallback: T,
): [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => readPreference(key, values, fallback));
  const setValue = useCallback(
    (next: T) => {
      writePreference(key, next);
    },
    [key],
  );
  return [value, setValue];
}

/** A choice kept on this device; what is none of `values` counts as never chosen. */
export function readPreference<T extends string>(key: string, values: readonly T[], fallback: T): T {
  try {
    const kept = localStorage.getItem(key);
    return values.find((value) => value === kept) ?? fallback;
  } catch {
    // Private windows of some browsers keep nothing.
    return fallback;
  }
}

function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See above.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
}
