import type { IncomingHttpHeaders } from 'node:http';

/** The address that takes a link. The token stands in the fragment, which browsers send to no server and no log. */
export function joinUrl(
  { host = 'localhost' }: IncomingHttpHeaders,
  publicOrigins: readonly string[],
  token: string,
): string {
  return `${publicOrigins[0] ?? `http://${host}`}/join#${token}`;
}
