import { setTimeout as sleep } from 'node:timers/promises';
import type { Jobs, NewJob, TakenJob } from '../storage/work/jobs.ts';
import { traced } from '../tracing/traced.ts';
import type { Tracer } from '../tracing/tracer.ts';
import { HopelessError } from './hopelessError.ts';
import { WorkMetrics } from './workMetrics.ts';

export interface WorkQueueParts {
  readonly jobs: Jobs;
  readonly logger: {
    debug(details: object, message: string): void;
    warn(details: object, message: string): void;
  };
  /** Names this server to the others. */
  readonly id: string;
  readonly tracer: Tracer | null;
}

/** What is known of a piece of work beside its payload. */
export interface JobAbout {
  /** The same at every try, so that what is done twice can be told to be the same. */
  readonly id: string;
  /** 1 the first time. */
  readonly attempt: number;
  /** Ends when the server gives up waiting: then another may begin with it. */
  readonly signal: AbortSignal;
}

/**
 * Does one kind of work. It may be called again for the same piece: after it failed, and when a server died in the
 * moment between doing it and noting that. What it throws is logged, so it names nobody, and has it tried again later,
 * unless it is a {@link HopelessError}.
 */
export type Handler = (payload: unknown, about: JobAbout) => Promise<void>;

/** How often work is looked for that another server added or left behind, in milliseconds. */
const LOOK_MS = 5000;

/** How long one piece may take, in milliseconds, and how long other servers keep off it: clocks differ a little. */
const PATIENCE_MS = 45_000;
const LEASE_MS = 90_000;

/** How many pieces a server does at a time. */
const AT_ONCE = 4;

/** The first pause after a failure, the longest, and how often in all it is tried, which comes to about a day; in milliseconds. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 6 * 60 * 60_000;
const MOST_ATTEMPTS = 14;

/** How long a server that stops waits for what it has begun, in milliseconds; others take it on later. */
const FAREWELL_MS = 5000;

/** How often keys that are long done are forgotten, in milliseconds. */
const FORGET_MS = 60 * 60_000;

/**
 * Work that need not be done while somebody waits, such as mail: kept in the store, done at least once by whichever
 * server is free, tried again with growing pauses, and given up in the end where somebody can see it. The same for one
 * server as for many: docs/decisions/0010.
 */
export class WorkQueue {
  readonly metrics = new WorkMetrics();
  readonly #parts: WorkQueueParts;
  readonly #handlers = new Map<string, Handler>();
  #timer: NodeJS.Timeout | null = null;
  #working: Promise<void> | null = null;
  #isWanted = false;
  #isStopped = false;
  #forgotAt = -Infinity;

  constructor(parts: WorkQueueParts) {
    this.#parts = parts;
  }

  /** Says how a kind of work is done; servers that do not know a kind leave it to others. */
  handle(kind: string, handler: Handler): void {
    this.#handlers.set(kind, handler);
  }

  /** Adds a piece of work; it is in the store when this resolves. */
  async enqueue(job: NewJob): Promise<void> {
    await this.#parts.jobs.add(job);
    this.wake();
  }

  /** Begins to work. */
  start(): void {
    if (this.#handlers.size === 0) return;
    this.#timer = setInterval(() => {
      this.wake();
    }, LOOK_MS).unref();
    this.wake();
  }

  /** Looks for work soon: for those who added it with a commit of their own. */
  wake(): void {
    if (this.#timer !== null) void this.doDue();
  }

  /** Does all that is due; the timer calls it every few seconds. */
  async doDue(): Promise<void> {
    if (this.#isStopped || this.#handlers.size === 0) return;
    this.#isWanted = true;
    this.#working ??= this.#work();
    await this.#working;
  }

  /** Begins nothing more; resolves when what was begun is done, or would take too long. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await Promise.race([this.#working, sleep(FAREWELL_MS, undefined, { ref: false })]);
  }

  async #work(): Promise<void> {
    // Whoever asks while the last look finds nothing has it look again.
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      try {
        await this.#forget();
        while (await this.#doSome());
      } catch (error) {
        this.#parts.logger.debug({ err: error }, 'the store could not be asked for work');
      }
    }
    this.#working = null;
  }

  /** Answers whether there may be more. */
  async #doSome(): Promise<boolean> {
    if (this.#isStopped) return false;
    const { jobs, id } = this.#parts;
    const taken = await jobs.take([...this.#handlers.keys()], AT_ONCE, id, LEASE_MS);
    await Promise.all(taken.map((job) => this.#do(job)));
    return taken.length > 0;
  }

  async #do(job: TakenJob): Promise<void> {
    const { jobs, logger, id: by, tracer } = this.#parts;
    const about = { kind: job.kind, job: job.id, attempt: job.attempt };
    try {
      // Beyond the last try are those that ended the server each time.
      if (job.attempt > MOST_ATTEMPTS) throw new HopelessError('Every try ended without an answer.');
      await traced(tracer, `work ${job.kind}`, { 'waymark.attempt': job.attempt }, () => this.#try(job));
      await jobs.done(job, by);
      this.metrics.done += 1;
    } catch (error) {
      if (error instanceof HopelessError || job.attempt >= MOST_ATTEMPTS) {
        logger.warn({ err: error, ...about }, 'a piece of work is given up');
        await jobs.bury(job, by);
        this.metrics.buried += 1;
      } else {
        logger.warn({ err: error, ...about }, 'a piece of work is tried again later');
        await jobs.postpone(job, by, pauseAfter(job.attempt));
        this.metrics.postponed += 1;
      }
    }
  }

  async #try({ kind, payload, id, attempt }: TakenJob): Promise<void> {
    const handler = this.#handlers.get(kind);
    if (handler === undefined) throw new Error(`Nobody here does ${kind}.`);
    const patience = new AbortController();
    const ended = new AbortController();
    try {
      await Promise.race([
        handler(payload, { id, attempt, signal: patience.signal }),
        sleep(PATIENCE_MS, undefined, { signal: ended.signal, ref: false }).then(() => {
          throw new Error('It took too long.');
        }),
      ]);
    } finally {
      ended.abort();
      patience.abort();
    }
  }

  async #forget(): Promise<void> {
    if (performance.now() - this.#forgotAt < FORGET_MS) return;
    this.#forgotAt = performance.now();
    await this.#parts.jobs.forgetDone();
  }
}

/** Twice as long each time, and not the same for all that failed together. */
function pauseAfter(attempt: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2);
}
