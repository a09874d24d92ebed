import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { LinkRole, Role } from '../../../shared/protocol/role.ts';
import type { Database } from '../database.ts';

/** A share link as its journey's owner sees it. */
export interface LinkRow {
  readonly id: string;
  readonly role: LinkRole;
  readonly createdAt: string;
  /** How many people came through it. */
  readonly people: number;
}

/** A link to be made. */
export interface NewLink {
  readonly id: string;
  readonly journey: string;
  readonly role: Role;
  /** What the link says; only its hash is kept. */
  readonly token: string;
  /** Whether it works for the first person only. */
  readonly singleUse: boolean;
}

/** The links that give people a role on a journey. */
export class ShareLinks {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** Makes a link; answers when. */
  async create({ token, singleUse, ...link }: NewLink): Promise<string> {
    const created_at = this.#now().toISOString();
    await this.#database.queries
      .insertInto('share_link')
      .values({
        ...link,
        token_hash: hashToken(token),
        single_use: singleUse ? 1 : 0,
        taken_by: null,
        created_at,
      })
      .execute();
    return created_at;
  }

  /** The links that can still be taken by anyone, oldest first. */
  async list(journey: string): Promise<readonly LinkRow[]> {
    const rows = await this.#database.queries
      .selectFrom('share_link')
      .leftJoin('membership', (join) =>
        join
          .onRef('membership.source', '=', 'share_link.id')
          .onRef('membership.journey', '=', 'share_link.journey'),
      )
      .where('share_link.journey', '=', journey)
      .where('share_link.single_use', '=', 0)
      .groupBy(['share_link.id', 'share_link.role', 'share_link.created_at'])
      .select(['share_link.id', 'share_link.role', 'share_link.created_at'])
      .select((of) => of.fn.count<number | string>('membership.person').as('people'))
      .orderBy('share_link.created_at')
      .orderBy('share_link.id')
      .execute();
    return rows.map(({ id, role, created_at, people }) => ({
      id,
      role: role as LinkRole,
      createdAt: created_at,
      people: Number(people),
    }));
  }

  /** Gives a person the role of a link; answers its journey, or `null` for a token that does not work. */
  async take(token: string, person: string): Promise<string | null> {
    const { queries } = this.#database;
    const token_hash = hashToken(token);
    const created_at = this.#now().toISOString();
    // First the mark, which locks the link: of two people who take a single-use link at once, one gets it.
    const mark = queries
      .updateTable('share_link')
      .set({ taken_by: person })
      .where('token_hash', '=', token_hash)
      .where((of) =>
        of.or([of('single_use', '=', 0), of('taken_by', 'is', null), of('taken_by', '=', person)]),
      )
      .returning('journey');
    const join = queries
      .insertInto('membership')
      .columns(['journey', 'person', 'source', 'role', 'created_at'])
      .expression((of) =>
        of
          .selectFrom('share_link')
          .where('token_hash', '=', token_hash)
          .where('taken_by', '=', person)
          .select(['journey', sql<string>`cast(${person} as text)`.as('person'), 'id', 'role'])
          .select(sql<string>`cast(${created_at} as text)`.as('created_at')),
      )
      .onConflict((conflict) => conflict.columns(['journey', 'person', 'source']).doNothing());
    const [marked] = await this.#database.commit([mark, join]);
    return (marked as readonly { journey: string }[])[0]?.journey ?? null;
  }

  /** Takes a link back, and every membership that came through it; answers whose, or `null` for no such link. */
  async revoke(journey: string, link: string): Promise<readonly string[] | null> {
    const { queries } = this.#database;
    const itself = queries.selectFrom('share_link').where('id', '=', link).where('journey', '=', journey);
    const [found, left] = await this.#database.commit([
      // Locks the link, so that nobody comes through it between the next two steps and stays.
      queries
        .updateTable('share_link')
        .set({ single_use: 1 })
        .where('id', '=', link)
        .where('journey', '=', journey)
        .returning('id'),
      queries
        .deleteFrom('membership')
        .where('journey', '=', journey)
        .where('source', 'in', itself.select('id'))
        .returning('person'),
      queries.deleteFrom('share_link').where('id', '=', link).where('journey', '=', journey),
    ]);
    if (found?.length !== 1) return null;
    return (left as readonly { person: string }[]).map(({ person }) => person);
  }
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
