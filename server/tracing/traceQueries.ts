import type { Tracer } from './tracer.ts';

/** Queries that took less say nothing about why somebody waited, in milliseconds. */
const NOTABLE_MS = 5;

/** Hears of queries, and makes spans of the slow ones that somebody waits for: their words, without the values. */
export function traceQueries(tracer: Tracer): (sql: string, milliseconds: number) => void {
  return (sql, milliseconds) => {
    if (milliseconds < NOTABLE_MS || !tracer.isWithin) return;
    const since = performance.now() - milliseconds;
    tracer.start('query', { kind: 'client', since, attributes: { 'db.query.text': sql } }).end();
  };
}
