import type { App } from './app.ts';

/** Reads bodies of JSON. Many clients name the type on every request, also on one that needs no body: an empty one is none. */
export function readJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null);
    else void parse(request, body.toString(), done);
  });
}
