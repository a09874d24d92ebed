import type { Kysely } from 'kysely';

/** Tokens by which programs act for a person; only their hashes, so that a stolen database opens nothing. */
export async function createTokens({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('api_token')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('last_used_at', 'text')
    .execute();
  await schema.createIndex('api_token_of_person').on('api_token').column('person').execute();
}
