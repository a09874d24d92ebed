import type { Kysely } from 'kysely';

/** Rounds of private rating. The votes lie here and nowhere else, so that nobody sees another's before all are shown. */
export async function createRounds({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('round')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('journey', 'text', (column) => column.notNull().references('journey.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('facilitator', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('dots', 'integer')
    .addColumn('started_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('round_of_journey').on('round').columns(['journey', 'started_at']).execute();
  await schema
    .createTable('open_round')
    // Two people may start one at once: the second finds the place taken.
    .addColumn('journey', 'text', (column) => column.primaryKey().references('journey.id'))
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .execute();
  await schema
    .createTable('round_pain')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('pain', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('written', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_pain_key', ['round', 'pain'])
    .execute();
  await schema
    .createTable('vote')
    .addColumn('round', 'text', (column) => column.notNull().references('round.id'))
    .addColumn('person', 'text', (column) => column.notNull().references('person.id'))
    .addColumn('pain', 'text', (column) => column.notNull())
    .addColumn('severity', 'integer')
    .addColumn('frequency', 'integer')
    .addColumn('dots', 'integer')
    .addPrimaryKeyConstraint('vote_key', ['round', 'person', 'pain'])
    .execute();
}
