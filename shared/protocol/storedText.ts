import { z } from 'zod';

/** Words as both stores take and give them back: PostgreSQL has no null character, and neither has half of a pair. */
export function storedText() {
  return z.string().overwrite((words) => words.replaceAll('\0', '').toWellFormed());
}
