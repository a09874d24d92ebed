import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { storedText } from './storedText.ts';
import { TOKEN_SCOPES, type TokenScope } from './tokenScope.ts';

/** Two years, about. */
const MOST_DAYS = 731;

/** Body of `POST /api/tokens`. */
export const createTokenRequest = z.object({
  name: storedText().trim().min(1, 'needs words').max(LIMITS.nameLength).describe('What it is for'),
  scopes: z
    .array(z.enum(TOKEN_SCOPES, `are of ${TOKEN_SCOPES.join(', ')}`))
    .min(1, 'are at least one')
    .max(TOKEN_SCOPES.length),
  days: z
    .int('are a whole number')
    .min(1, 'are at least one')
    .max(MOST_DAYS, `are at most ${MOST_DAYS}`)
    .nullable()
    .default(null)
    .describe('How long it works; null until it is revoked'),
});

export type CreateTokenRequest = z.input<typeof createTokenRequest>;

/** A token as its person sees it. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  /** To the minute; `null` while it was never used. */
  readonly lastUsedAt: string | null;
  /** From when on it opens nothing; `null` for one that works until it is revoked. */
  readonly expiresAt: string | null;
}

/** Answer of `POST /api/tokens`: the only time that the token itself is told. */
export interface NewApiToken extends ApiToken {
  readonly token: string;
}
