import { LIMITS } from '../../shared/protocol/limits.ts';
import type { App } from './app.ts';

/** Takes the body of a request as bytes, whatever its sender says it is; what it really is, the route finds out. */
export function readFiles(app: App): void {
  app.removeAllContentTypeParsers();
  app.addHook('onRequest', async ({ headers }) => {
    // Even a type that cannot be read: the library would refuse it before it looks for a parser.
    if (headers['content-type'] !== undefined) headers['content-type'] = 'application/octet-stream';
  });
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: LIMITS.importBytes },
    (_request, body, done) => {
      done(null, body);
    },
  );
}
