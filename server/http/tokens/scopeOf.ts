import type { TokenScope } from '../../../shared/protocol/tokenScope.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What no token may do: say who one is and where one is mailed to, let others in, and make tokens. */
const FOR_PEOPLE = [
  /^\/api\/session$/,
  /^\/api\/tokens(\/|$)/,
  /^\/api\/mail(\/|$)/,
  /^\/api\/join$/,
  /^\/api\/journeys\/:id\/links(\/|$)/,
];

const FOR_EVERYBODY = /^\/api\/(docs|openapi\.json|mail\/unsubscribe|schemas\/.*)$/;

const EXPORTS = [/^\/api\/journeys\/:id\/export\//, /^\/api\/review\/export/];

/** Whether a route, by its pattern, asks nobody who they are: whatever token somebody shows there does not matter. */
export function isForEverybody(route: string): boolean {
  return !route.startsWith('/api/') || FOR_EVERYBODY.test(route);
}

/** The scope that a token needs for a route, by its pattern; `null` for what only people may do. */
export function scopeOf(method: string, route: string): TokenScope | null {
  if (FOR_PEOPLE.some((pattern) => pattern.test(route))) return null;
  if (!READING.has(method)) return 'write';
  return EXPORTS.some((pattern) => pattern.test(route)) ? 'export' : 'read';
}
