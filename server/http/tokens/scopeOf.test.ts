import { expect, test } from 'vitest';
import { scopeOf } from './scopeOf.ts';

test.each([
  ['GET', '/api/journeys', 'read'],
  ['GET', '/api/journeys/:id', 'read'],
  ['HEAD', '/api/journeys/:id/opening', 'read'],
  ['GET', '/api/journeys/:id/export/:format', 'export'],
  ['GET', '/api/journeys/:id/export/:format/report', 'export'],
  ['POST', '/api/journeys', 'write'],
  ['POST', '/api/journeys/import', 'write'],
  ['DELETE', '/api/journeys/:id', 'write'],
  ['GET', '/api/session', null],
  ['POST', '/api/session', null],
  ['GET', '/api/tokens', null],
  ['DELETE', '/api/tokens/:id', null],
  ['POST', '/api/join', null],
  ['GET', '/api/journeys/:id/links', null],
  ['DELETE', '/api/journeys/:id/links/:linkId', null],
])('%s %s needs %s', (method, route, scope) => {
  expect(scopeOf(method, route)).toBe(scope);
});
