/** Upper bounds of the commit latency buckets, in milliseconds. */
export const COMMIT_BUCKETS_MS = [1, 2, 5, 10, 20, 50, 100, 250, 1000] as const;

/** What the sync server has done so far, as plain numbers for `/metrics` to read. */
export class SyncMetrics {
  rooms = 0;
  connections = 0;
  messagesReceived = 0;
  /** Updates that clients sent. */
  updates = 0;
  /** Updates written to the log; several that arrive together become one. */
  updatesStored = 0;
  commits = 0;
  commitFailures = 0;
  rejected = 0;
  rowsSetAside = 0;
  compactions = 0;
  /** Updates that other servers stored, and told of. */
  updatesHeard = 0;
  /** Times that a journey was read again for what other servers stored. */
  catchUps = 0;
  /** Commits by latency; one more than {@link COMMIT_BUCKETS_MS}, the last for all that is slower. */
  readonly commitLatency: number[] = Array.from({ length: COMMIT_BUCKETS_MS.length + 1 }, () => 0);
  commitMilliseconds = 0;

  committed(updates: number, milliseconds: number): void {
    this.commits += 1;
    this.updatesStored += updates;
    this.commitMilliseconds += milliseconds;
    const bucket = COMMIT_BUCKETS_MS.findIndex((bound) => milliseconds <= bound);
    const index = bucket === -1 ? COMMIT_BUCKETS_MS.length : bucket;
    this.commitLatency[index] = (this.commitLatency[index] ?? 0) + 1;
  }
}
