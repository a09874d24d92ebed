/** Lets the page be drawn first. */
const SOON_MS = 400;

/**
 * Fetches the code of what is not shown yet: when somebody asks for it there may be no connection, and a part that
 * cannot be fetched takes its page down. Answers how to call it off, as effects do.
 */
export function fetchSoon(...loads: readonly (() => Promise<unknown>)[]): () => void {
  const timer = setTimeout(() => {
    // Whoever asks for it tries again, and says so.
    for (const load of loads) load().catch(() => undefined);
  }, SOON_MS);
  return () => clearTimeout(timer);
}
