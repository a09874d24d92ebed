import { useCallback, useSyncExternalStore } from 'react';
import { keepOnDevice, keptOnDevice } from '../ui/keptOnDevice.ts';

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
      keepOnDevice(key, next);
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [value, setValue];
}

/** A choice kept on this device; what is none of `values` counts as never chosen. */
export function readPreference<T extends string>(key: string, values: readonly T[], fallback: T): T {
  const kept = keptOnDevice(key);
  return values.find((value) => value === kept) ?? fallback;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener('storage', listener);
  };
}
