import type { Database } from '../database.ts';

/** A key that signs sessions. */
export interface SigningKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** Every signing key, newest first: the newest signs, each of them proves. */
export async function loadSigningKeys(database: Database): Promise<readonly SigningKey[]> {
  const rows = await database.queries
    .selectFrom('signing_key')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, secret }) => ({ id, secret: Buffer.from(secret, 'base64url') }));
}

/** Keeps a new key, which signs from the next start on; one of the same name that is there already stays. */
export async function saveSigningKey(database: Database, key: SigningKey, now: Date): Promise<void> {
  await database.queries
    .insertInto('signing_key')
    .values({ id: key.id, secret: key.secret.toString('base64url'), created_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
