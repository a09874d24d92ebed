import type { Kysely } from 'kysely';

/** Where people are mailed to, apart from all else that is known of them. */
export async function createMail({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('mail_address')
    .addColumn('person', 'text', (column) => column.primaryKey().references('person.id'))
    .addColumn('address', 'text')
    .addColumn('wanted', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('pending', 'text')
    .addColumn('code_hash', 'text')
    .addColumn('code_until', 'text')
    .addColumn('code_tries', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('mail_limit')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute();
}
