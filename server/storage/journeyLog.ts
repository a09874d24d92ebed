/** One update as it lies in the log; `seq` grows by one with each update of its journey. */
export interface LoggedUpdate {
  readonly seq: number;
  readonly update: Uint8Array;
}

/** What a journey's document is made of: the state at its last compaction, and everything since. */
export interface StoredDocument {
  /** The number of the last update that was ever appended. */
  readonly seq: number;
  /** `null` before the first compaction. */
  readonly state: Uint8Array | null;
  readonly updates: readonly LoggedUpdate[];
}

/** An update on its way to the log. */
export interface PendingUpdate {
  readonly journey: string;
  readonly update: Uint8Array;
}

/** Where documents are kept. One acceptance suite holds for every implementation. */
export interface JourneyLog {
  /** Appends updates of any number of journeys in one transaction, on disk when it resolves, in the order given; answers the `seq` of each. */
  append(updates: readonly PendingUpdate[]): Promise<readonly number[]>;
  /** Appends an update if `seq` is still the last one, and answers its own; `null` when somebody else was faster. */
  appendAfter(journey: string, seq: number, update: Uint8Array): Promise<number | null>;
  /**
   * The document of a journey, or what of it came after an update that one has already: then the state is there only if
   * the rows in between are folded into it. `null` when there is no such journey.
   */
  load(journey: string, after?: number): Promise<StoredDocument | null>;
  /** The number of the last update of each journey that exists. */
  lastOf(journeys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Replaces everything up to and including `through` by one state that contains it. */
  compact(journey: string, state: Uint8Array, through: number): Promise<void>;
  /** Takes a damaged row (`seq`, or `null` for the state) out of the document, and keeps its bytes and the reason for repair by hand. */
  setAside(journey: string, seq: number | null, reason: string): Promise<void>;
}
