import type { Person } from '../../../shared/protocol/person.ts';
import type { Round, RoundKind } from '../../../shared/protocol/rounds.ts';
import type { Database } from '../database.ts';
import type { VoteTable } from './roundTables.ts';

/** A round without anybody's votes. */
export interface RoundRow {
  readonly id: string;
  readonly kind: RoundKind;
  readonly state: Round['state'];
  readonly dots: number | null;
  readonly startedAt: string;
  readonly facilitator: Person;
  readonly painPoints: readonly {
    readonly id: string;
    readonly title: string;
    readonly isWritten: boolean;
  }[];
}

/** What somebody gives one pain point. */
export type Vote = Pick<VoteTable, 'pain' | 'severity' | 'frequency' | 'dots'>;

/** How much one person gave, whoever it is. */
export interface Turnout {
  readonly votes: number;
  readonly dots: number;
}

/** Something of several rounds, by their ids; a round without any is not in it. */
type ByRound<T> = ReadonlyMap<string, readonly T[]>;

const MOST_ROUNDS = 20;

/** Rounds of rating and the votes in them. Whoever calls {@link everyVote} answers for who gets to see them. */
export class Rounds {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** The rounds of a journey, the newest first, or the one with an id. */
  async list(journey: string, only?: string): Promise<readonly RoundRow[]> {
    const { queries } = this.#database;
    const rows = await queries
      .selectFrom('round')
      .innerJoin('person', 'person.id', 'round.facilitator')
      .select(['round.id', 'kind', 'state', 'dots', 'started_at', 'facilitator', 'name', 'colour'])
      .where('journey', '=', journey)
      .$if(only !== undefined, (query) => query.where('round.id', '=', only ?? ''))
      .orderBy('started_at', 'desc')
      .orderBy('round.id')
      .limit(MOST_ROUNDS)
      .execute();
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const pains = Map.groupBy(
      await queries.selectFrom('round_pain').selectAll().where('round', 'in', ids).orderBy('place').execute(),
      ({ round }) => round,
    );
    return rows.map(({ id, kind, state, dots, started_at, facilitator, name, colour }) => ({
      id,
      kind,
      state,
      dots,
      startedAt: started_at,
      facilitator: { id: facilitator, name, colour },
      painPoints: (pains.get(id) ?? []).map(({ pain, title, written }) => ({
        id: pain,
        title,
        isWritten: written === 1,
      })),
    }));
  }

  /** Whether a round is open in a journey. */
  async hasOpen(journey: string): Promise<boolean> {
    const row = await this.#database.queries
      .selectFrom('open_round')
      .select('round')
      .where('journey', '=', journey)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Opens a round. @throws when another is open */
  async open(
    round: Omit<RoundRow, 'startedAt' | 'facilitator' | 'painPoints' | 'state'>,
    journey: string,
    facilitator: string,
    painPoints: readonly { readonly id: string; readonly title: string }[],
  ): Promise<void> {
    const { queries } = this.#database;
    const { id, kind, dots } = round;
    const started_at = this.#now().toISOString();
    await this.#database.commit([
      queries.insertInto('round').values({ id, journey, kind, state: 'open', facilitator, dots, started_at }),
      queries.insertInto('open_round').values({ journey, round: id }),
      queries
        .insertInto('round_pain')
        .values(
          painPoints.map(({ id: pain, title }, place) => ({ round: id, pain, title, place, written: 0 })),
        ),
    ]);
  }

  /** Ends an open round. */
  async end(id: string, state: 'revealed' | 'cancelled'): Promise<void> {
    const { queries } = this.#database;
    await this.#database.commit([
      queries.updateTable('round').set({ state }).where('id', '=', id).where('state', '=', 'open'),
      queries.deleteFrom('open_round').where('round', '=', id),
    ]);
  }

  /** Puts somebody's votes in the place of those they gave before; once the round is not open any more, nothing changes. */
  async vote(round: string, person: string, votes: readonly Vote[]): Promise<void> {
    const { queries } = this.#database;
    const isOpen = queries
      .selectFrom('round')
      .select('id')
      .where('id', '=', round)
      .where('state', '=', 'open');
    await this.#database.commit([
      queries.deleteFrom('vote').where('round', 'in', isOpen).where('person', '=', person),
      ...votes.map(({ pain, severity, frequency, dots }) =>
        queries
          .insertInto('vote')
          .columns(['round', 'person', 'pain', 'severity', 'frequency', 'dots'])
          .expression((build) =>
            build
              .selectFrom('round')
              .select(({ ref, val, cast }) => [
                ref('id').as('round'),
                val(person).as('person'),
                val(pain).as('pain'),
                cast<number | null>(val(severity), 'integer').as('severity'),
                cast<number | null>(val(frequency), 'integer').as('frequency'),
                cast<number | null>(val(dots), 'integer').as('dots'),
              ])
              .where('id', '=', round)
              .where('state', '=', 'open'),
          ),
      ),
    ]);
  }

  /** What one person gave, by round. */
  async votesOf(ids: readonly string[], person: string): Promise<ByRound<Vote>> {
    return ids.length === 0
      ? new Map()
      : byRound(await this.#votes(ids).where('person', '=', person).execute());
  }

  /** What anybody gave, by round, without saying who. Only for rounds that were revealed. */
  async everyVote(ids: readonly string[]): Promise<ByRound<Vote>> {
    return ids.length === 0 ? new Map() : byRound(await this.#votes(ids).execute());
  }

  /** How many votes, and dots with them, each of those who have voted gave, by round, without saying who. */
  async turnout(ids: readonly string[]): Promise<ByRound<Turnout>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.queries
      .selectFrom('vote')
      .select(({ fn }) => [
        'round',
        fn.countAll<number | string>().as('votes'),
        fn.sum<number | string | null>('dots').as('dots'),
      ])
      .where('round', 'in', ids)
      .groupBy(['round', 'person'])
      .execute();
    return byRound(
      rows.map(({ round, votes, dots }) => ({ round, votes: Number(votes), dots: Number(dots ?? 0) })),
    );
  }

  /** Notes that what was agreed on is on the map. */
  async markWritten(round: string, pain: string): Promise<void> {
    await this.#database.queries
      .updateTable('round_pain')
      .set({ written: 1 })
      .where('round', '=', round)
      .where('pain', '=', pain)
      .execute();
  }

  #votes(ids: readonly string[]) {
    return this.#database.queries
      .selectFrom('vote')
      .select(['round', 'pain', 'severity', 'frequency', 'dots'])
      .where('round', 'in', ids)
      .orderBy('pain');
  }
}

function byRound<T extends { readonly round: string }>(rows: readonly T[]): ByRound<T> {
  return Map.groupBy(rows, ({ round }) => round);
}
