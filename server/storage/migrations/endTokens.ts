import type { Kysely } from 'kysely';

/** Lets tokens end by themselves; those that there are go on until they are revoked. */
export async function endTokens({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('api_token').addColumn('expires_at', 'text').execute();
}
