import type { RouteOptions } from 'fastify';
import type { z } from 'zod';
import type { App } from '../app.ts';

/** A route as it was registered. */
export interface KnownRoute {
  readonly method: string;
  /** With parameters as `:id`. */
  readonly url: string;
  readonly params: z.ZodType | null;
  readonly query: z.ZodType | null;
  readonly body: z.ZodType | null;
  /** How often one person may ask it in a minute, where it has a bound of its own. */
  readonly perMinute: number | null;
}

const OPERATION = /^\/(api\/|healthz$|readyz$|metrics$)/;

/** Lists every route of the API that is added from now on, with the schemas that validate it. */
export function catalogueRoutes(app: App): readonly KnownRoute[] {
  const routes: KnownRoute[] = [];
  app.addHook('onRoute', ({ method, url, schema, config }: RouteOptions) => {
    if (!OPERATION.test(url)) return;
    for (const one of [method].flat()) {
      if (one === 'HEAD') continue;
      routes.push({
        method: one,
        url,
        params: zodOf(schema?.params),
        query: zodOf(schema?.querystring),
        body: zodOf(schema?.body),
        perMinute: boundOf(config),
      });
    }
  });
  return routes;
}

function boundOf(config: RouteOptions['config']): number | null {
  const { rateLimit } = (config ?? {}) as { readonly rateLimit?: { readonly max?: unknown } };
  return typeof rateLimit?.max === 'number' ? rateLimit.max : null;
}

function zodOf(schema: unknown): z.ZodType | null {
  return typeof schema === 'object' && schema !== null && '_zod' in schema ? (schema as z.ZodType) : null;
}
