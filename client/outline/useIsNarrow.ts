import { useSyncExternalStore } from 'react';

/** Too narrow for a table beside an inspector: phones, and screens that are magnified four times (WCAG 1.4.10). */
const NARROW = '(max-width: 720px)';

/** Whether the window is too narrow for all stages at once. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
