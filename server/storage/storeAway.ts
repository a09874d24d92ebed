/** The store is not there just now: what is asked of it may work in a moment. */
export class StoreAwayError extends Error {
  override readonly name = 'StoreAwayError';
}

/** What Node and PostgreSQL call a connection that cannot be made, or that broke (class 08 and the three of 57P). */
const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  // Too many connections: others have them.
  '53300',
]);

/** What the driver says without a code. */
const WORDS =
  /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/i;

/** Whether an error says that the store is away, rather than that something is wrong with what was asked of it. */
export function isStoreAway(error: unknown): boolean {
  if (error instanceof StoreAwayError) return true;
  if (error instanceof AggregateError && error.errors.some(isStoreAway)) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (CODES.has(code) || code.startsWith('08'))) return true;
  return WORDS.test(error.message);
}
