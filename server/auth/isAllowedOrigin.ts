/**
 * Whether a page of `origin` may change things here: one that this server itself served (its host is the one asked),
 * or one of the public addresses. A request without an origin is not a page of somebody else's: browsers always name
 * theirs where it matters, and the cookie is SameSite=Lax besides.
 */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicOrigins: readonly string[],
): boolean {
  if (origin === undefined) return true;
  const url = URL.parse(origin);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  return url.host === host?.toLowerCase() || publicOrigins.includes(url.origin);
}
