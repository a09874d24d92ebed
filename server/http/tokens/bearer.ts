import type { FastifyRequest } from 'fastify';
import type { ApiTokens, KnownToken } from '../../storage/directory/apiTokens.ts';
import { Refusal } from '../refusal.ts';
import { scopeOf } from './scopeOf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the token that a program showed does not do. */
    tokenRefusal: Refusal | null;
  }
}

/** What every token begins with, so that people and programs that search for leaked secrets know one. */
export const TOKEN_PREFIX = 'wmk_';

/** Whether an `Authorization` header is one of ours; a proxy with passwords of its own sends others along. */
export function showsToken(authorization: string | undefined): authorization is string {
  return authorization !== undefined && /^Bearer(\s|$)/i.test(authorization);
}

/** Notes on a request for whom its program asks, or why the token does not reach as far as the route. */
export async function identifyProgram(tokens: ApiTokens, request: FastifyRequest): Promise<void> {
  const known = await readBearer(tokens, request.headers.authorization ?? '');
  const scope = scopeOf(request.method, request.routeOptions.url ?? '');
  if (known === null)
    request.tokenRefusal = new Refusal(
      'no-session',
      'This token is not one of this Waymark, or it was revoked or has expired.',
    );
  else if (scope === null)
    request.tokenRefusal = new Refusal('forbidden', 'No token may do this; only a person in a browser.');
  else if (!known.scopes.includes(scope))
    request.tokenRefusal = new Refusal('forbidden', `This needs a token with the scope ${scope}.`);
  else request.personId = known.person;
}

/**
 * The token that opens a socket, or `null`. It takes both scopes: a role on the socket follows its person's, and there is
 * none that only reads for one who may write.
 */
export async function readSocketToken(tokens: ApiTokens, authorization: string): Promise<KnownToken | null> {
  const known = await readBearer(tokens, authorization);
  return known?.scopes.includes('read') === true && known.scopes.includes('write') ? known : null;
}

async function readBearer(tokens: ApiTokens, authorization: string): Promise<KnownToken | null> {
  const token = /^Bearer +([\w-]{1,200})$/i.exec(authorization)?.[1] ?? '';
  return token.startsWith(TOKEN_PREFIX) ? tokens.use(token) : null;
}
