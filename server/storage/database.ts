import type { Compilable, CompiledQuery, Kysely, LogEvent } from 'kysely';
import type { Schema } from './schema.ts';

/** A query that is still to be compiled, or that was before. */
export type Query = Compilable | CompiledQuery;

/** Hears of queries: their words without values, and how many milliseconds each took. */
export type OnQuery = (sql: string, milliseconds: number) => void;

/** A database that Waymark runs on. One set of queries and migrations holds for both kinds. */
export interface Database {
  /** For the few queries that one of the two does better in another way. */
  readonly kind: 'sqlite' | 'postgres';
  /** Builds and runs single queries. Nobody opens a transaction on it: that is what `commit` is for. */
  readonly queries: Kysely<Schema>;
  /** For questions that go through a lot: they keep nobody waiting who writes. Sees all that was committed when one is asked. */
  readonly reports: Kysely<Schema>;
  /** For migrations, which may take their time; the others fail where a store does not answer. */
  readonly schema: Kysely<Schema>;
  /** Runs queries in one transaction, on disk when it resolves; answers the rows that each returned. */
  commit(queries: readonly Query[]): Promise<readonly (readonly unknown[])[]>;
  /**
   * Keeps every other server off until this one closes or dies: each would hold journeys in memory, and know nothing of
   * what the other stores. Servers that tell each other have it `together`. Programs that only read and append need no lock.
   * @throws StartError when another server has it
   */
  lock(together: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Has Kysely tell of its queries, if somebody wants to hear of them. */
export function logTo(onQuery: OnQuery | undefined): { readonly log?: (event: LogEvent) => void } {
  if (onQuery === undefined) return {};
  return {
    log: ({ query, queryDurationMillis }) => {
      onQuery(query.sql, queryDurationMillis);
    },
  };
}

/** A query as the database takes it. */
export function compiled(query: Query): CompiledQuery {
  return 'compile' in query ? query.compile() : query;
}
