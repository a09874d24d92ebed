import type { JourneyLog } from '../storage/journeyLog.ts';
import { isStoreAway } from '../storage/storeAway.ts';
import type { Span, Tracer } from '../tracing/tracer.ts';
import type { Logger } from './logger.ts';
import type { SyncMetrics } from './syncMetrics.ts';

/** What the commit loop asks of a room. The three are called in turn: take, then settle or fail. */
export interface Committer {
  readonly journey: string;
  /** Applies what has arrived and answers it as one update; `null` when there is nothing to store. */
  take(): Uint8Array | null;
  /**
   * What was taken is on disk: share and acknowledge it. `seq` is `null` when there was nothing to store; `trace` is the
   * context of what is traced.
   */
  settle(update: Uint8Array | null, seq: number | null, trace: string | null): void;
  /** What was taken is not on disk and never will be. */
  fail(error: unknown): void;
}

export interface CommitLoopParts {
  readonly log: JourneyLog;
  readonly logger: Logger;
  readonly metrics: SyncMetrics;
  /** How long a store that failed once is left alone, in milliseconds; twice as long with each failure after that. */
  readonly backoffMs: number;
  readonly tracer: Tracer | null;
}

/** After a round, this many times its own length belongs to reading sockets and to everything else. */
const REST_FACTOR = 1;

const MAX_REST_MS = 8;

const MAX_BACKOFF_MS = 10_000;

/**
 * Group commit for all rooms of a process: what arrives while one commit is on its way shares the next, in one
 * transaction. Idle, a commit starts with the very next turn of the event loop; the busier the fan-out, the longer the
 * pause and the more edits share a frame.
 */
export class CommitLoop {
  readonly #parts: CommitLoopParts;
  /** Rooms whose turn is next, and since when. */
  readonly #waiting = new Map<Committer, number>();
  #running: Promise<void> | null = null;
  #lastRoundMs = 0;
  #failures = 0;
  #retryAt = 0;

  constructor(parts: CommitLoopParts) {
    this.#parts = parts;
  }

  /** Whether the store failed so lately that coming back now would only make it worse. */
  get isBackingOff(): boolean {
    return this.#failures > 0 && performance.now() < this.#retryAt;
  }

  /** Asks for a room's turn in the next commit. */
  schedule(room: Committer): void {
    if (!this.#waiting.has(room)) this.#waiting.set(room, performance.now());
    this.#parts.metrics.waitingRooms = this.#waiting.size;
    // Of no span: whoever happens to be the first has nothing to do with the rest.
    const { tracer } = this.#parts;
    this.#running ??= tracer === null ? this.#run() : tracer.within(null, () => this.#run());
  }

  /** Resolves once nothing is waiting or on its way. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.size > 0) {
      await rest(Math.min(MAX_REST_MS, this.#lastRoundMs * REST_FACTOR));
      const rooms = [...this.#waiting];
      this.#waiting.clear();
      this.#parts.metrics.waitingRooms = 0;
      await this.#commit(rooms);
    }
    this.#running = null;
  }

  async #commit(rooms: readonly (readonly [Committer, number])[]): Promise<void> {
    const start = performance.now();
    const taken = rooms.flatMap(([room, since]) => this.#take(room, since));
    const stored = taken.filter(({ update }) => update !== null);
    const applied = performance.now();
    const seqs = await this.#append(stored);
    const committed = performance.now();
    for (const one of taken) {
      if (one.update !== null) this.#parts.metrics.onTook('durable', committed - one.since);
      this.#settle(one, seqs.get(one.room));
    }
    this.#lastRoundMs = applied - start + (performance.now() - committed);
  }

  #take(room: Committer, since: number): Taken[] {
    try {
      const update = room.take();
      return [{ room, since, update, span: update === null ? null : this.#traceEdit(room, since) }];
    } catch (error) {
      this.#parts.logger.error({ err: error, journey: room.journey }, 'a room could not apply its updates');
      room.fail(error);
      return [];
    }
  }

  #settle({ room, update, span }: Taken, outcome: number | Error | undefined): void {
    if (outcome instanceof Error) {
      span?.fail(outcome);
      room.fail(outcome);
      return;
    }
    const start = performance.now();
    try {
      span?.event('durable');
      room.settle(update, outcome ?? null, span?.context ?? null);
      span?.end();
      if (update !== null) this.#parts.metrics.onTook('fanOut', performance.now() - start);
    } catch (error) {
      this.#parts.logger.error({ err: error, journey: room.journey }, 'a room could not share its updates');
      span?.fail(error);
      room.fail(error);
    }
  }

  /** The `seq` of each room's update, or why it is not on disk. */
  async #append(taken: readonly Taken[]): Promise<Map<Committer, number | Error>> {
    const outcome = new Map<Committer, number | Error>();
    if (taken.length === 0) return outcome;
    const start = performance.now();
    const span = this.#traceCommit(taken);
    try {
      const seqs = await this.#parts.log.append(
        taken.map(({ room, update }) => ({ journey: room.journey, update: update as Uint8Array })),
      );
      taken.forEach(({ room }, index) => outcome.set(room, seqs[index] ?? 0));
      this.#parts.metrics.committed(taken.length, performance.now() - start);
      this.#failures = 0;
      span?.end();
    } catch (error) {
      span?.fail(error);
      // One by one they would wait for a store that is away, each for as long as all together.
      if (taken.length > 1 && !isStoreAway(error)) return this.#appendEach(taken);
      this.#noteFailure(taken, error);
      for (const { room } of taken) outcome.set(room, asError(error));
    }
    return outcome;
  }

  /** One journey that cannot be stored (it was deleted, say) must not take the others with it. */
  async #appendEach(taken: readonly Taken[]): Promise<Map<Committer, number | Error>> {
    const outcome = new Map<Committer, number | Error>();
    for (const one of taken) {
      for (const [room, result] of await this.#append([one])) outcome.set(room, result);
    }
    return outcome;
  }

  /** From the arrival of a room's first waiting edit until all are shared. */
  #traceEdit({ journey }: Committer, since: number): Span | null {
    const attributes = { 'waymark.journey': journey };
    return this.#parts.tracer?.start('edit', { parent: null, since, attributes }) ?? null;
  }

  #traceCommit(taken: readonly Taken[]): Span | null {
    const links = taken.flatMap(({ span }) => span?.context ?? []);
    const attributes = { 'waymark.updates': taken.length };
    return this.#parts.tracer?.start('commit', { kind: 'client', parent: null, links, attributes }) ?? null;
  }

  #noteFailure(taken: readonly Taken[], error: unknown): void {
    const journeys = taken.map(({ room }) => room.journey);
    this.#parts.logger.error({ err: error, journeys }, 'edits could not be stored');
    this.#parts.metrics.commitFailures += 1;
    this.#retryAt = performance.now() + Math.min(MAX_BACKOFF_MS, this.#parts.backoffMs * 2 ** this.#failures);
    this.#failures += 1;
  }
}

interface Taken {
  readonly room: Committer;
  readonly since: number;
  readonly update: Uint8Array | null;
  readonly span: Span | null;
}

async function rest(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    if (milliseconds < 2) setImmediate(resolve);
    else setTimeout(resolve, milliseconds);
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
