import type {
  JourneyLog,
  LoggedUpdate,
  PendingUpdate,
  StoredDocument,
} from '../../server/storage/journeyLog.ts';

interface Journey {
  state: Uint8Array | null;
  stateSeq: number;
  updates: LoggedUpdate[];
  seq: number;
}

/** A journey log in memory that can be told to fail or to take its time. */
export class MemoryJourneyLog implements JourneyLog {
  readonly journeys = new Map<string, Journey>();
  readonly aside: { readonly journey: string; readonly seq: number | null; readonly reason: string }[] = [];
  appends = 0;
  loads = 0;
  compactions = 0;
  /** Whether to refuse what is appended. */
  failsFor: (updates: readonly PendingUpdate[]) => boolean = () => false;
  /** What every append waits for before it writes. */
  gate: Promise<void> = Promise.resolve();

  constructor(...journeys: readonly string[]) {
    for (const journey of journeys) this.create(journey);
  }

  create(journey: string, ...updates: readonly Uint8Array[]): void {
    const rows = updates.map((update, index) => ({ seq: index + 1, update }));
    this.journeys.set(journey, { state: null, stateSeq: 0, updates: rows, seq: rows.length });
  }

  async append(updates: readonly PendingUpdate[]): Promise<readonly number[]> {
    this.appends += 1;
    await this.gate;
    if (this.failsFor(updates)) throw new Error('The disk is full.');
    return updates.map((pending) => this.#push(pending));
  }

  async appendAfter(journey: string, seq: number, update: Uint8Array): Promise<number | null> {
    this.appends += 1;
    await this.gate;
    if (this.failsFor([{ journey, update }])) throw new Error('The disk is full.');
    return this.#get(journey).seq === seq ? this.#push({ journey, update }) : null;
  }

  load(journey: string, after = 0): Promise<StoredDocument | null> {
    this.loads += 1;
    const stored = this.journeys.get(journey);
    if (stored === undefined) return Promise.resolve(null);
    const state = stored.stateSeq > after ? stored.state : null;
    return Promise.resolve({
      seq: stored.seq,
      state,
      updates: stored.updates.filter(({ seq }) => seq > after),
    });
  }

  lastOf(journeys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map(journeys.map((journey) => [journey, this.#get(journey).seq])));
  }

  compact(journey: string, state: Uint8Array, through: number): Promise<void> {
    this.compactions += 1;
    const stored = this.#get(journey);
    stored.state = state;
    stored.stateSeq = through;
    stored.updates = stored.updates.filter(({ seq }) => seq > through);
    return Promise.resolve();
  }

  setAside(journey: string, seq: number | null, reason: string): Promise<void> {
    const stored = this.#get(journey);
    if (seq === null) stored.state = null;
    else stored.updates = stored.updates.filter((row) => row.seq !== seq);
    this.aside.push({ journey, seq, reason });
    return Promise.resolve();
  }

  #push({ journey, update }: PendingUpdate): number {
    const stored = this.#get(journey);
    stored.seq += 1;
    stored.updates.push({ seq: stored.seq, update });
    return stored.seq;
  }

  #get(journey: string): Journey {
    const stored = this.journeys.get(journey);
    if (stored === undefined) throw new Error(`There is no journey ${journey}.`);
    return stored;
  }
}
