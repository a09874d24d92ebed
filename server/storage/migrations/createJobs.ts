import type { Kysely } from 'kysely';

/** Work that some server does later, and tries again until it is done or given up. */
export async function createJobs({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('job')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text')
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('leased_by', 'text')
    .addColumn('leased_until', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await schema.createIndex('job_of_key').on('job').columns(['kind', 'key']).unique().execute();
  await schema.createIndex('job_due').on('job').columns(['state', 'due_at']).execute();
}
