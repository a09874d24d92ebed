import type { ApiToken, CreateTokenRequest, NewApiToken } from '../../shared/protocol/tokens.ts';
import { request } from './request.ts';

/** What one lets programs do. */
export function listTokens(): Promise<readonly ApiToken[]> {
  return request('GET', '/api/tokens');
}

/** Makes a token; its answer is the only one that has it. */
export function createToken(token: CreateTokenRequest): Promise<NewApiToken> {
  return request('POST', '/api/tokens', { json: token });
}

/** Takes a token back: it stops working at once. */
export function revokeToken(id: string): Promise<void> {
  return request('DELETE', `/api/tokens/${encodeURIComponent(id)}`);
}
