import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Rooms } from '../sync/rooms.ts';
import type { SyncMetrics } from '../sync/syncMetrics.ts';
import type { JobCounts } from '../storage/work/jobs.ts';
import type { WorkMetrics } from '../work/workMetrics.ts';

/** How long a number is good for that costs a query, in milliseconds. */
const COUNTED_MS = 15_000;

/** What `/metrics` shows, of one server. */
export class HttpMetrics {
  readonly registry = new Registry();
  readonly #answers: Histogram<'method' | 'route' | 'status'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.#answers = new Histogram({
      name: 'waymark_http_request_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2],
      registers: [this.registry],
    });
  }

  /** Counts one answer; `route` is a pattern, of which there are few. */
  answered(method: string, route: string, status: number, milliseconds: number): void {
    this.#answers.observe({ method, route, status }, milliseconds / 1000);
  }

  /** Shows how the sync server fares, read when somebody asks. */
  show(rooms: Rooms): void {
    const { metrics } = rooms;
    for (const [name, value] of Object.entries(metrics)) {
      if (typeof value !== 'number') continue;
      this.#gauge(`sync_${snake(name)}`, `Sync server: ${name}.`, () =>
        Number(metrics[name as keyof SyncMetrics]),
      );
    }
    this.#gauge('sync_backlog_bytes', 'Bytes that wait for slow sockets.', () => rooms.state.backlogBytes);
    this.#gauge(
      'sync_largest_backlog_bytes',
      'Bytes that wait for the slowest socket.',
      () => rooms.state.largestBacklogBytes,
    );
    this.#gauge('bus_up', '1 while other servers hear this one, or there can be none.', () =>
      rooms.state.bus === 'down' ? 0 : 1,
    );
    this.#gauge(
      'bus_other_servers',
      'Other servers that were heard of lately.',
      () => rooms.state.otherServers,
    );
    this.#gauge('store_takes_edits', '0 after a commit failed, until the next try.', () =>
      rooms.state.takesEdits ? 1 : 0,
    );
    const took = new Histogram({
      name: 'waymark_sync_seconds',
      help: 'Time of a commit; from the arrival of an edit until it is on disk (durable); of sending it on (fanOut).',
      labelNames: ['what'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5],
      registers: [this.registry],
    });
    metrics.onTook = (what, milliseconds) => {
      took.observe({ what }, milliseconds / 1000);
    };
  }

  /** Shows how many journeys the review has yet to read; `count` is asked at most every so often, since it costs a query. */
  showIndexLag(count: () => Promise<number>): void {
    let asked = -Infinity;
    const gauge = new Gauge({
      name: 'waymark_index_behind',
      help: 'Journeys that changed since the review read them, up to 100.',
      registers: [this.registry],
      collect: async () => {
        if (performance.now() - asked < COUNTED_MS) return;
        asked = performance.now();
        // Without the store nobody knows; everything else is shown all the same.
        gauge.set(await count().catch(() => NaN));
      },
    });
  }

  /** Shows what waits in the work queue of all servers, and what this one has done of it. */
  showWork(metrics: WorkMetrics, count: () => Promise<JobCounts>): void {
    for (const name of Object.keys(metrics) as (keyof WorkMetrics)[])
      this.#gauge(`work_${name}`, `Work queue: pieces ${name} by this server.`, () => metrics[name]);
    let asked = -Infinity;
    const late = new Gauge({
      name: 'waymark_work_late_seconds',
      help: 'How long the oldest piece of work is overdue.',
      registers: [this.registry],
    });
    const gauge = new Gauge({
      name: 'waymark_work_jobs',
      help: 'Pieces of work that wait, run, or were given up (dead), on all servers.',
      labelNames: ['state'],
      registers: [this.registry],
      collect: async () => {
        if (performance.now() - asked < COUNTED_MS) return;
        asked = performance.now();
        const counts = await count().catch(() => null);
        for (const state of ['waiting', 'running', 'dead'] as const)
          gauge.set({ state }, counts?.[state] ?? NaN);
        const since = counts === null ? NaN : (counts.dueSince?.getTime() ?? Date.now());
        late.set((Date.now() - since) / 1000);
      },
    });
  }

  #gauge(name: string, help: string, value: () => number): void {
    const gauge = new Gauge({
      name: `waymark_${name}`,
      help,
      registers: [this.registry],
      collect: () => {
        gauge.set(value());
      },
    });
  }
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
