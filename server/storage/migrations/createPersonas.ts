import { sql, type Kysely } from 'kysely';

/** The workspace's personas. What home shows of a journey now says which of them walk it, so that it is drawn anew. */
export async function createPersonas(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('persona')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('goals', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('needs', 'text', (column) => column.notNull())
    .addColumn('picture', 'text')
    .addColumn('picture_type', 'text')
    .addColumn('picture_bytes', 'bytea')
    .addColumn('made_by', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema.createIndex('persona_made_by').on('persona').column('made_by').execute();
  await database.schema.createIndex('persona_picture').on('persona').column('picture').execute();
  await sql`update journey set sketch = null, sketch_seq = 0`.execute(database);
}
