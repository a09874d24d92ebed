import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { COMMIT_BUCKETS_MS, type SyncMetrics } from '../sync/syncMetrics.ts';

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

  /** Shows the counters of the sync server, read when somebody asks. */
  show(sync: SyncMetrics): void {
    for (const [name, value] of Object.entries(sync)) {
      if (typeof value !== 'number') continue;
      const metric = new Gauge({
        name: `waymark_sync_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
        help: `Sync server: ${name}.`,
        registers: [this.registry],
        collect: () => {
          metric.set(Number(sync[name as keyof SyncMetrics]));
        },
      });
    }
    this.#showCommits(sync);
  }

  #showCommits(sync: SyncMetrics): void {
    const commits = new Gauge({
      name: 'waymark_sync_commits_within',
      help: 'Sync server: commits that took no longer than so many milliseconds.',
      labelNames: ['ms'],
      registers: [this.registry],
      collect: () => {
        let within = 0;
        for (const [index, count] of sync.commitLatency.entries()) {
          within += count;
          commits.set({ ms: COMMIT_BUCKETS_MS[index] ?? 'any' }, within);
        }
      },
    });
  }
}
