import { useSyncExternalStore } from 'react';
import type { Store } from './store.ts';

/** The value of a store, or the part of it that a component needs; `select` must give the same object for the same value. */
export function useStore<T, S = T>(
  store: Store<T>,
  select: (value: T) => S = (value) => value as unknown as S,
): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
