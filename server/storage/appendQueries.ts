import { sql, type CompiledQuery } from 'kysely';
import { must } from '../../shared/journey/must.ts';
import type { Database } from './database.ts';

/** A row on its way to the log: `back` updates of its journey follow it in the same commit. */
export interface AppendRow {
  readonly journey: string;
  readonly back: number;
  readonly bytes: Uint8Array;
}

/** Rows go in groups of these sizes, so that a handful of queries serves batches of any size. */
const GROUPS = [256, 64, 16, 4, 1];

/** Stands in a query for a value that comes later. */
interface Slot {
  readonly row: number;
  readonly field: keyof AppendRow;
}

/**
 * The queries of the log's busiest path, built once and filled in for every commit: building them takes longer than
 * running them.
 */
export class AppendQueries {
  readonly #database: Database;
  readonly #inserts = new Map<number, CompiledQuery>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Inserts rows, in order, after their journeys' numbers were raised. */
  insert(rows: readonly AppendRow[]): CompiledQuery[] {
    const queries: CompiledQuery[] = [];
    for (let start = 0; start < rows.length;) {
      const size = must(GROUPS.find((group) => group <= rows.length - start));
      queries.push(fill(this.#insertOf(size), rows.slice(start, start + size)));
      start += size;
    }
    return queries;
  }

  #insertOf(size: number): CompiledQuery {
    const known = this.#inserts.get(size);
    if (known !== undefined) return known;
    const built = this.#database.queries
      .insertInto('journey_update')
      .values(
        Array.from({ length: size }, (_, row) => ({
          journey: slot(row, 'journey'),
          seq: sql<number>`(select seq from journey where id = ${slot(row, 'journey')}) - cast(${slot(row, 'back')} as integer)`,
          bytes: slot(row, 'bytes'),
        })),
      )
      .compile();
    this.#inserts.set(size, built);
    return built;
  }
}

/** Typed as what fits everywhere: the query builder only carries it to its place. */
function slot(row: number, field: keyof AppendRow): never {
  return { row, field } satisfies Slot as never;
}

function fill(query: CompiledQuery, rows: readonly AppendRow[]): CompiledQuery {
  const parameters = (query.parameters as readonly Slot[]).map(({ row, field }) => must(rows[row])[field]);
  return { ...query, parameters };
}
