import { sql, type Kysely } from 'kysely';

/** The review's index of findings, which can be made anew from the documents, with what it saw change; and people's named views of it. */
export async function createFindings(database: Kysely<unknown>): Promise<void> {
  await createIndex(database);
  await createFinding(database);
  await createHistory(database);
  const { schema } = database;
  await schema
    .createTable('review_view')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('query', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('review_view_of_person').on('review_view').column('person').execute();
  await schema
    .createTable('journey_review')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('journey_review_key', ['journey', 'at', 'person'])
    .execute();
}

async function createIndex({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('indexed_journey')
    .addColumn('journey', 'text', (column) => column.primaryKey().references('journey.id'))
    // Whoever finds that another was faster writes -1, and so undoes its own transaction.
    .addColumn('seq', 'integer', (column) => column.notNull().check(sql`seq >= 0`))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('journey_persona')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('journey_persona_key', ['journey', 'key'])
    .execute();
}

async function createFinding({ schema }: Kysely<unknown>): Promise<void> {
  // What is filtered and sorted by comes first: a row is read from its beginning, as far as is needed.
  const words = ['status', 'owner_person', 'owner_name', 'due_on', 'grade', 'moment', 'channel'] as const;
  const steps = ['level', 'severity', 'frequency', 'priority', 'effort', 'stake', 'heat'] as const;
  const rates = ['importance', 'satisfaction', 'opportunity', 'team_rating', 'customer_rating', 'gap'];
  const places = ['lane', 'lane_name', 'lane_kind'] as const;
  const subjects = ['subject_kind', 'subject', 'subject_title', 'print', 'needs'] as const;
  const texts = ['words', 'details', 'proposal'] as const;
  let table = schema
    .createTable('finding')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('owner_key', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('stage_name', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull());
  for (const name of words) table = table.addColumn(name, 'text');
  for (const name of steps) table = table.addColumn(name, 'integer');
  for (const name of rates) table = table.addColumn(name, 'double precision');
  for (const name of places) table = table.addColumn(name, 'text');
  for (const name of [...subjects, ...texts])
    table = table.addColumn(name, 'text', (column) => column.notNull());
  await table.addPrimaryKeyConstraint('finding_key', ['journey', 'kind', 'id']).execute();
  await schema.createIndex('finding_of_owner').on('finding').column('owner_person').execute();
  await schema
    .createTable('finding_need')
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('finding', 'text', (column) => column.notNull())
    .addColumn('need', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_need_key', ['journey', 'kind', 'finding', 'need'])
    .execute();
}

async function createHistory({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('finding_change')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('finding', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('was', 'text')
    .addColumn('became', 'text')
    .addColumn('person', 'text', (column) => column.references('person.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('finding_change_of_finding')
    .on('finding_change')
    .columns(['journey', 'kind', 'finding'])
    .execute();
  await schema
    .createIndex('finding_change_of_journey')
    .on('finding_change')
    .columns(['journey', 'at'])
    .execute();
}
