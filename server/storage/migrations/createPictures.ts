import type { Kysely } from 'kysely';

/** Pictures on cards: each under the journey that shows it, so that whoever may read the one may see the other. */
export async function createPictures({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('picture')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'bytea', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('picture_key', ['journey', 'id'])
    .execute();
}
