import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import type { App } from '../app.ts';
import { Refusal } from '../refusal.ts';

const YEAR_S = 365 * 24 * 60 * 60;
/** The pages that the client draws; see `client/app`. */
const PAGES = [
  '/',
  '/journeys/:id',
  '/journeys/:id/compare',
  '/journeys/:id/summary',
  '/join',
  '/personas',
  '/review',
];

/** The client as built in a folder: its files, and its one page under each of its addresses. Without a build there are none. */
export async function clientRoutes(app: App, folder: string): Promise<void> {
  const isBuilt = existsSync(resolve(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
        );
      },
    });
    for (const page of PAGES) app.get(page, (_request, reply) => sendPage(reply, 200));
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (isBuilt && isPage && !request.url.startsWith('/api/')) return sendPage(reply, 404);
    throw new Refusal('not-found', 'There is nothing at this address.');
  });
}

function sendPage(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).sendFile('index.html');
}
