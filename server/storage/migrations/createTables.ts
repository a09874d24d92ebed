import type { Kysely } from 'kysely';

/** The first schema. SQLite has no `bytea`, and keeps bytes as they are in a column of a type it does not know. */
export async function createTables(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('colour', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('signing_key')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await createDocumentTables(database);
  await createAccessTables(database);
}

async function createDocumentTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('journey')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('sketch', 'text')
    .addColumn('sketch_seq', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('deleted_at', 'text')
    .execute();
  await schema
    .createTable('journey_state')
    .addColumn('journey', 'text', (column) => column.primaryKey().references('journey.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .execute();
  await schema
    .createTable('journey_update')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('journey_update_key', ['journey', 'seq'])
    .execute();
  await schema
    .createTable('damaged_row')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('seq', 'integer')
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('found_at', 'text', (column) => column.notNull())
    .execute();
}

async function createAccessTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('membership')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('membership_key', ['journey', 'person', 'source'])
    .execute();
  await schema.createIndex('membership_of_person').on('membership').column('person').execute();
  await schema
    .createTable('share_link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('single_use', 'integer', (column) => column.notNull())
    .addColumn('taken_by', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('share_link_of_journey').on('share_link').column('journey').execute();
}
