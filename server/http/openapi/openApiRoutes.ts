import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { docsPage } from './docsPage.ts';
import { openApiOf, type Part } from './openApiOf.ts';
import type { KnownRoute } from './routeCatalogue.ts';

const DAY_S = 24 * 60 * 60;
/** The page is in English: the letters of that are all it needs. */
const FONT = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** `/api/openapi.json`: all routes described, and `/api/docs`: the same to read. Nothing of anybody's, so for all who ask. */
export function openApiRoutes(
  app: App,
  { config }: Pick<Parts, 'config'>,
  routes: readonly KnownRoute[],
): void {
  let described: Part | null = null;
  // When it is asked for: by then all routes are known.
  const describe = (): Part => (described ??= openApiOf(routes));
  const font = createRequire(import.meta.url).resolve(FONT);
  app.get('/api/openapi.json', (_request, reply) => reply.send(describe()));
  app.get('/api/docs', (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(docsPage(describe(), config.publicOrigins[0] ?? originOf(request))),
  );
  app.get('/fonts/inter.woff2', (_request, reply) =>
    reply.header('cache-control', `public, max-age=${DAY_S}`).type('font/woff2').send(createReadStream(font)),
  );
}

function originOf({ protocol, headers: { host = '' } }: FastifyRequest): string {
  return /^[\w.:[\]-]+$/.test(host) ? `${protocol}://${host}` : 'https://waymark.example';
}
