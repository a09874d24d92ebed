/**
 * What is timed: a `commit`; `durable`, from the arrival of a room's first waiting edit until it is on disk; and the
 * `fanOut` of a room's edits to its sockets after that.
 */
export type Timed = 'commit' | 'durable' | 'fanOut';

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
  /** Rooms that wait for the next commit. */
  waitingRooms = 0;
  /** Hears how long things took, in milliseconds. */
  onTook: (what: Timed, milliseconds: number) => void = () => {};

  committed(updates: number, milliseconds: number): void {
    this.commits += 1;
    this.updatesStored += updates;
    this.onTook('commit', milliseconds);
  }
}
