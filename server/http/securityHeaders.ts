import helmet from '@fastify/helmet';
import type { IncomingMessage } from 'node:http';
import type { App } from './app.ts';

/** Headers that keep foreign code and foreign frames out of the pages of this server. */
export async function securityHeaders(app: App): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // React Flow places its nodes by style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        // Older browsers do not count web sockets of the same host as 'self'.
        connectSrc: ["'self'", socketSources],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whether this host is to be reached by https alone is for its proxy to say.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

function socketSources(request: IncomingMessage): string {
  const { host = '' } = request.headers;
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
}
