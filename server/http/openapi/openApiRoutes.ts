import type { App } from '../app.ts';
import { docsPage } from './docsPage.ts';
import { openApiOf, type Part } from './openApiOf.ts';
import type { KnownRoute } from './routeCatalogue.ts';

/** `/api/openapi.json`: all routes described, and `/api/docs`: the same to read. Nothing of anybody's, so for all who ask. */
export function openApiRoutes(app: App, routes: readonly KnownRoute[]): void {
  let described: Part | null = null;
  // When it is asked for: by then all routes are known.
  const describe = (): Part => (described ??= openApiOf(routes));
  app.get('/api/openapi.json', (_request, reply) => reply.send(describe()));
  app.get('/api/docs', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(describe())),
  );
}
