import { LIMITS } from '../../shared/protocol/limits.ts';
import type { App } from './app.ts';
import { Refusal } from './refusal.ts';

const FORM = /^multipart\//i;

/** Takes the body of a request as bytes, whatever its sender says it is; what it really is, the route finds out. */
export function readFiles(app: App): void {
  app.removeAllContentTypeParsers();
  app.addHook('onRequest', async ({ headers }) => {
    // Even a type that cannot be read: the library would refuse it before it looks for a parser.
    if (headers['content-type'] !== undefined && !FORM.test(headers['content-type']))
      headers['content-type'] = 'application/octet-stream';
  });
  // After the session is checked, and before anything of the body is read.
  app.addHook('preParsing', async ({ headers }) => {
    if (FORM.test(headers['content-type'] ?? ''))
      throw new Refusal('unsupported-format', 'The body should be the file itself, not a form around it.');
    if (!/^(identity)?$/i.test(headers['content-encoding'] ?? ''))
      throw new Refusal('unsupported-format', 'The file should be sent as it is, not packed for the way.');
  });
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: LIMITS.importBytes },
    (_request, body, done) => {
      done(null, body);
    },
  );
}
