/** The tables of the work queue, as Kysely sees them. */
export interface WorkTables {
  readonly job: JobTable;
}

/** A piece of work for whichever server is free. */
interface JobTable {
  id: string;
  kind: string;
  /** Names what it is for: a kind of work is done once for each key. */
  key: string | null;
  /** JSON, for those who do this kind of work; emptied when it is done. */
  payload: string;
  state: 'waiting' | 'done' | 'dead';
  /** Not before. */
  due_at: string;
  attempts: number;
  /** A server that works on it, and until when nobody else may. */
  leased_by: string | null;
  leased_until: string | null;
  /** When it was done, or given up. */
  ended_at: string | null;
}
