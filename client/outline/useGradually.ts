import { startTransition, useEffect, useState } from 'react';

/**
 * How many of many parts are to be drawn by now: a few at once, and as many more whenever the page has caught its
 * breath. Everything is there in the end, for screen readers and for finding words on the page.
 */
export function useGradually(total: number, atOnce: number): number {
  const [count, setCount] = useState(atOnce);
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => setCount(count + atOnce));
    });
    return () => clearTimeout(timer);
  }, [atOnce, count, total]);
  return Math.min(count, total);
}
