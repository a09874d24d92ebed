import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { problemOf } from '../presentError.ts';
import { Refusal } from '../refusal.ts';

/** How long the store may take to answer, in milliseconds. */
const PATIENCE_MS = 3000;

/** `/healthz`: the process runs. `/readyz`: it can serve. `/metrics`: how it fares, without a word about anybody. */
export function healthRoutes(app: App, { checkStore, rooms }: Parts, registry: Registry): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (request, reply) => {
    const { takesEdits, isStopping, bus } = rooms.state;
    const store = takesEdits && (await answers(checkStore, request.log)) ? 'up' : 'down';
    if (store === 'up' && !isStopping) {
      // Without the bus everything works, a little later: no reason to take all servers away at once.
      return { status: bus === 'down' ? 'degraded' : 'ready', store, bus };
    }
    const reason = isStopping ? 'This server is about to stop.' : 'The store does not answer.';
    const problem = problemOf(new Refusal('unavailable', reason));
    return reply
      .code(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, store, bus }));
  });

  app.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
}

async function answers(checkStore: () => Promise<void>, log: FastifyBaseLogger): Promise<boolean> {
  const patience = new AbortController();
  try {
    await Promise.race([
      checkStore(),
      sleep(PATIENCE_MS, undefined, { signal: patience.signal }).then(tooLate),
    ]);
    return true;
  } catch (error) {
    log.warn({ err: error }, 'the store does not answer');
    return false;
  } finally {
    patience.abort();
  }
}

function tooLate(): never {
  throw new Error('The store takes too long.');
}
