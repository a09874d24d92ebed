import type { Registry } from 'prom-client';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';

/** `/healthz`: the process runs. `/readyz`: it can serve. `/metrics`: how it fares, without a word about anybody. */
export function healthRoutes(app: App, { checkStore }: Parts, registry: Registry): void {
  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (request) => {
    try {
      await checkStore();
    } catch (error) {
      request.log.error({ err: error }, 'store does not answer');
      throw new Refusal('unavailable', 'The store does not answer.');
    }
    return { status: 'ready' };
  });

  app.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
}
