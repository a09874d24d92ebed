import { sql } from 'kysely';
import type { InboxItem } from '../../../shared/protocol/inbox.ts';
import type { Database } from '../database.ts';

const MOST_ITEMS = 200;

/** What waits for people. */
export class Inbox {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * What waits for somebody on a day of theirs: what of their own is due by another, the nearest first, and then what came
   * in, the newest first.
   */
  async of(person: string, today: string, dueBy: string): Promise<readonly InboxItem[]> {
    const [due, came, read] = await Promise.all([
      this.#due(person, today, dueBy),
      this.#came(person),
      this.#database.queries.selectFrom('inbox_read').select('item').where('person', '=', person).execute(),
    ]);
    const seen = new Set(read.map(({ item }) => item));
    return [...due, ...came].slice(0, MOST_ITEMS).map((item) => ({ ...item, isRead: seen.has(item.id) }));
  }

  /** Notes that somebody has read these items. */
  async markRead(person: string, items: readonly string[]): Promise<void> {
    if (items.length === 0) return;
    await this.#database.queries
      .insertInto('inbox_read')
      .values(items.map((item) => ({ person, item })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  async #due(person: string, today: string, dueBy: string): Promise<Omit<InboxItem, 'isRead'>[]> {
    const rows = await this.#database.queries
      .selectFrom('finding')
      .innerJoin('journey', 'journey.id', 'finding.journey')
      .innerJoin('indexed_journey', 'indexed_journey.journey', 'finding.journey')
      .where('journey.deleted_at', 'is', null)
      .where('finding.journey', 'in', (build) =>
        build.selectFrom('membership').select('journey').where('person', '=', person),
      )
      .where('finding.owner_person', '=', person)
      .where('finding.due_on', '<=', dueBy)
      .where('finding.status', 'not in', ['resolved', "won't fix"])
      .select([
        'finding.journey',
        'finding.kind',
        'finding.id',
        'finding.title',
        'finding.due_on',
        'indexed_journey.title as journey_title',
      ])
      .orderBy('finding.due_on')
      .orderBy('finding.id')
      .limit(MOST_ITEMS)
      .execute();
    return rows.map(({ journey, kind, id, title, due_on, journey_title }) => ({
      // What is overdue is news, even to whoever read that it would be due.
      id: `${due_on !== null && due_on < today ? 'overdue' : 'due'}:${journey}:${id}:${due_on}`,
      kind: 'due',
      journey: { id: journey, title: journey_title },
      finding: { journey, kind, id },
      thread: null,
      text: title,
      by: null,
      at: due_on ?? '',
    }));
  }

  async #came(person: string): Promise<Omit<InboxItem, 'isRead'>[]> {
    const rows = await this.#database.queries
      .selectFrom('inbox_item as item')
      .innerJoin('journey', 'journey.id', 'item.journey')
      .leftJoin('indexed_journey', 'indexed_journey.journey', 'item.journey')
      .leftJoin('person', 'person.id', 'item.by_person')
      .leftJoin('comment', 'comment.id', 'item.comment')
      .leftJoin('comment_thread as thread', 'thread.id', 'comment.thread')
      .where('journey.deleted_at', 'is', null)
      .where('item.journey', 'in', (build) =>
        build.selectFrom('membership').select('journey').where('person', '=', person),
      )
      .where('item.person', '=', person)
      .select(['item.id', 'item.kind', 'item.journey', 'item.finding_kind', 'item.finding'])
      .select(['item.text', 'item.at', 'person.id as by', 'person.name', 'person.colour'])
      .select(['thread.id as thread', 'thread.subject_kind', 'thread.subject'])
      .select(sql<string>`coalesce(indexed_journey.title, '')`.as('journey_title'))
      .orderBy('item.at', 'desc')
      .orderBy('item.id')
      .limit(MOST_ITEMS)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      journey: { id: row.journey, title: row.journey_title },
      finding:
        row.finding_kind === null || row.finding === null
          ? null
          : { journey: row.journey, kind: row.finding_kind, id: row.finding },
      thread:
        row.thread === null
          ? null
          : { id: row.thread, subject: { kind: row.subject_kind ?? 'journey', id: row.subject ?? '' } },
      text: row.text,
      by: row.by === null ? null : { id: row.by, name: row.name ?? '', colour: row.colour ?? '' },
      at: row.at,
    }));
  }
}
