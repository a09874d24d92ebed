import { LIMITS } from '../../shared/protocol/limits.ts';
import type { App } from './app.ts';

/** Takes the body of a request as bytes, whatever its sender says it is; what it really is, the route finds out. */
export function readFiles(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: LIMITS.importBytes },
    (_request, body, done) => {
      done(null, body);
    },
  );
}
