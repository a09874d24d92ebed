import { useSyncExternalStore } from 'react';
import { dayOf } from './dayOf.ts';

/** How often to look whether midnight has passed. */
const EVERY_MS = 60_000;

/** The day that it is where the reader is, as `YYYY-MM-DD`; a page that stays open sees the next one come. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today);
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}

function today(): string {
  return dayOf(new Date());
}
