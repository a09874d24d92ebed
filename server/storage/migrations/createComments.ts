import type { Kysely } from 'kysely';

/** What people say about journeys, and what waits in their inboxes. In the database and not in the documents: who said what must be true. */
export async function createComments(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('comment_thread')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('subject_kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('subject_title', 'text', (column) => column.notNull())
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text', (column) => column.references('person.id'))
    .execute();
  await schema.createIndex('comment_thread_of_journey').on('comment_thread').column('journey').execute();
  await schema
    .createTable('comment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('thread', 'text', (column) => column.notNull().references('comment_thread.id'))
    .addColumn('author', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'text')
    .addColumn('deleted_at', 'text')
    .execute();
  await schema.createIndex('comment_of_thread').on('comment').column('thread').execute();
  await schema
    .createTable('comment_mention')
    .addColumn('comment', 'text', (column) => column.notNull().references('comment.id'))
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addPrimaryKeyConstraint('comment_mention_key', ['comment', 'person'])
    .execute();
  await schema
    .createTable('thread_seen')
    .addColumn('thread', 'text', (column) => column.notNull().references('comment_thread.id'))
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('thread_seen_key', ['thread', 'person'])
    .execute();
  await createInbox(database);
}

async function createInbox({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('inbox_item')
    .addColumn('id', 'text', (column) => column.primaryKey())
    // Without a reference: an owner that a foreign program wrote into a document may be nobody.
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('comment', 'text', (column) => column.references('comment.id'))
    .addColumn('finding_kind', 'text')
    .addColumn('finding', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('by_person', 'text', (column) => column.references('person.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('inbox_item_of_person').on('inbox_item').columns(['person', 'at']).execute();
  await schema
    .createTable('inbox_read')
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('item', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('inbox_read_key', ['person', 'item'])
    .execute();
}
