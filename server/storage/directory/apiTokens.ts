import { createHash } from 'node:crypto';
import type { ApiToken } from '../../../shared/protocol/tokens.ts';
import { TOKEN_SCOPES, type TokenScope } from '../../../shared/protocol/tokenScope.ts';
import type { Database } from '../database.ts';

/** Uses within this time of the last one are not written down: a program may ask many times a second. */
const LAST_USE_MS = 60_000;

const DAY_MS = 24 * 60 * 60_000;

/** Whom a token stands for, and for what. */
export interface KnownToken {
  readonly id: string;
  readonly person: string;
  readonly scopes: readonly TokenScope[];
}

/** The tokens by which programs act for people. */
export class ApiTokens {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** Keeps a new token, which works for as many days, or until it is revoked; only its hash stays. */
  async create(
    token: string,
    { id, person, name, scopes, days }: KnownToken & { readonly name: string; readonly days: number | null },
  ): Promise<ApiToken> {
    const now = this.#now();
    const created_at = now.toISOString();
    const expires_at = days === null ? null : new Date(now.getTime() + days * DAY_MS).toISOString();
    await this.#database.queries
      .insertInto('api_token')
      .values({
        id,
        person,
        name,
        scopes: scopes.join(' '),
        token_hash: hashToken(token),
        created_at,
        last_used_at: null,
        expires_at,
      })
      .execute();
    return { id, name, scopes, createdAt: created_at, lastUsedAt: null, expiresAt: expires_at };
  }

  /** A person's tokens, newest first. */
  async list(person: string): Promise<readonly ApiToken[]> {
    const rows = await this.#database.queries
      .selectFrom('api_token')
      .select(['id', 'name', 'scopes', 'created_at', 'last_used_at', 'expires_at'])
      .where('person', '=', person)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(({ id, name, scopes, created_at, last_used_at, expires_at }) => ({
      id,
      name,
      scopes: scopesIn(scopes),
      createdAt: created_at,
      lastUsedAt: last_used_at,
      expiresAt: expires_at,
    }));
  }

  /** Whom a token stands for, or `null` for one that nobody has, or has any more; notes that it was used. */
  async use(token: string): Promise<KnownToken | null> {
    const row = await this.#database.queries
      .selectFrom('api_token')
      .select(['id', 'person', 'scopes', 'last_used_at', 'expires_at'])
      .where('token_hash', '=', hashToken(token))
      .executeTakeFirst();
    const now = this.#now();
    if (row === undefined || hasEnded(row, now)) return null;
    if (row.last_used_at === null || now.getTime() - Date.parse(row.last_used_at) >= LAST_USE_MS)
      await this.#database.queries
        .updateTable('api_token')
        .set({ last_used_at: now.toISOString() })
        .where('id', '=', row.id)
        .execute();
    return { id: row.id, person: row.person, scopes: scopesIn(row.scopes) };
  }

  /** Those of the given tokens that are neither revoked nor at their end. */
  async live(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.#database.queries
      .selectFrom('api_token')
      .select(['id', 'expires_at'])
      .where('id', 'in', ids)
      .execute();
    const now = this.#now();
    return new Set(rows.filter((row) => !hasEnded(row, now)).map(({ id }) => id));
  }

  /** Forgets a token of a person; answers whether there was one. */
  async revoke(person: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database.queries
      .deleteFrom('api_token')
      .where('id', '=', id)
      .where('person', '=', person)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

function hasEnded({ expires_at }: { readonly expires_at: string | null }, now: Date): boolean {
  return expires_at !== null && Date.parse(expires_at) <= now.getTime();
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function scopesIn(words: string): TokenScope[] {
  const held = words.split(' ');
  return TOKEN_SCOPES.filter((scope) => held.includes(scope));
}
