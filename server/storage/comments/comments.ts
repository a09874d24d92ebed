import type { CommentThread } from '../../../shared/protocol/comments.ts';
import type { InboxKind } from '../../../shared/protocol/inbox.ts';
import type { Database, Query } from '../database.ts';
import type { DeliverMail } from '../mail/deliverMail.ts';
import { readThreads } from './readThreads.ts';

/** Something that somebody is about to say. */
export interface NewComment {
  readonly journey: string;
  readonly author: string;
  readonly body: string;
  readonly mentions: readonly string[];
}

/** A comment as far as it is to be decided who may change it. */
export interface KnownComment {
  readonly id: string;
  readonly author: string;
  readonly isDeleted: boolean;
}

/** Characters of a comment that an inbox shows. */
const INBOX_LENGTH = 300;

/** What people say about journeys. */
export class Comments {
  readonly #database: Database;
  readonly #now: () => Date;
  readonly #newId: () => string;
  readonly #mail: DeliverMail;

  constructor(database: Database, now: () => Date, newId: () => string, mail: DeliverMail = () => []) {
    this.#database = database;
    this.#now = now;
    this.#newId = newId;
    this.#mail = mail;
  }

  /** How many threads a journey has. */
  async count(journey: string): Promise<number> {
    const row = await this.#database.queries
      .selectFrom('comment_thread')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .where('journey', '=', journey)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  }

  /** The threads of a journey as somebody sees them, or only one. */
  threads(journey: string, reader: string, only?: string): Promise<readonly CommentThread[]> {
    return readThreads(this.#database, journey, reader, only);
  }

  /** Starts a thread; answers its id. */
  async start(comment: NewComment, subject: CommentThread['subject']): Promise<string> {
    const thread = this.#newId();
    const row = {
      id: thread,
      journey: comment.journey,
      subject_kind: subject.kind,
      subject: subject.id,
      subject_title: subject.title,
      resolved_at: null,
      resolved_by: null,
    };
    const insert = this.#database.queries.insertInto('comment_thread').values(row);
    await this.#database.commit([insert, ...this.#say(thread, comment, [])]);
    return thread;
  }

  /** Answers in a thread; those who wrote in it are told. */
  async reply(thread: string, comment: NewComment): Promise<void> {
    const rows = await this.#database.queries
      .selectFrom('comment')
      .select('author')
      .distinct()
      .where('thread', '=', thread)
      .execute();
    await this.#database.commit(
      this.#say(
        thread,
        comment,
        rows.map(({ author }) => author),
      ),
    );
  }

  /** A comment in a thread of a journey; `null` when there is none such. */
  async find(journey: string, thread: string, comment: string): Promise<KnownComment | null> {
    const row = await this.#database.queries
      .selectFrom('comment')
      .innerJoin('comment_thread', 'comment_thread.id', 'comment.thread')
      .select(['comment.id', 'author', 'deleted_at'])
      .where('comment_thread.journey', '=', journey)
      .where('comment_thread.id', '=', thread)
      .where('comment.id', '=', comment)
      .executeTakeFirst();
    return row === undefined ? null : { id: row.id, author: row.author, isDeleted: row.deleted_at !== null };
  }

  /** Changes what was said; who is named now, and was not before, is told. */
  async edit(id: string, comment: NewComment): Promise<void> {
    const { queries } = this.#database;
    const before = await queries
      .selectFrom('comment_mention')
      .select('person')
      .where('comment', '=', id)
      .execute();
    const known = new Set(before.map(({ person }) => person));
    const added = comment.mentions.filter((person) => !known.has(person));
    await this.#database.commit([
      queries
        .updateTable('comment')
        .set({ body: comment.body, edited_at: this.#now().toISOString() })
        .where('id', '=', id),
      queries.deleteFrom('comment_mention').where('comment', '=', id),
      ...this.#name(id, comment.mentions),
      ...this.#deliver(id, comment, 'mention', added),
    ]);
  }

  /** Takes back what was said, also from inboxes; its place in the thread stays. */
  async delete(id: string): Promise<void> {
    const { queries } = this.#database;
    await this.#database.commit([
      queries
        .updateTable('comment')
        .set({ body: '', deleted_at: this.#now().toISOString() })
        .where('id', '=', id),
      queries.deleteFrom('comment_mention').where('comment', '=', id),
      queries.deleteFrom('inbox_item').where('comment', '=', id),
    ]);
  }

  /** Resolves a thread, or opens it again; answers whether the journey has it. */
  async resolve(journey: string, thread: string, by: string | null): Promise<boolean> {
    const { numUpdatedRows } = await this.#database.queries
      .updateTable('comment_thread')
      .set({ resolved_at: by === null ? null : this.#now().toISOString(), resolved_by: by })
      .where('id', '=', thread)
      .where('journey', '=', journey)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Notes that somebody has seen threads of a journey, or all of them. */
  async markSeen(journey: string, reader: string, threads: readonly string[] | undefined): Promise<void> {
    const at = this.#now().toISOString();
    await this.#database.queries
      .insertInto('thread_seen')
      .columns(['thread', 'person', 'at'])
      .expression((build) =>
        build
          .selectFrom('comment_thread')
          .select(({ ref, val }) => [ref('id').as('thread'), val(reader).as('person'), val(at).as('at')])
          .where('journey', '=', journey)
          .$if(threads !== undefined, (query) => query.where('id', 'in', [...(threads ?? []), ''])),
      )
      .onConflict((conflict) => conflict.columns(['thread', 'person']).doUpdateSet({ at }))
      .execute();
  }

  #say(thread: string, comment: NewComment, others: readonly string[]): Query[] {
    const { queries } = this.#database;
    const id = this.#newId();
    const created_at = this.#now().toISOString();
    const { author, body, mentions } = comment;
    const row = { id, thread, author, body, created_at, edited_at: null, deleted_at: null };
    return [
      queries.insertInto('comment').values(row),
      ...this.#name(id, mentions),
      ...this.#deliver(id, comment, 'mention', mentions),
      ...this.#deliver(
        id,
        comment,
        'reply',
        others.filter((person) => !mentions.includes(person)),
      ),
    ];
  }

  #name(comment: string, people: readonly string[]): Query[] {
    if (people.length === 0) return [];
    const rows = people.map((person) => ({ comment, person }));
    return [this.#database.queries.insertInto('comment_mention').values(rows)];
  }

  #deliver(
    id: string,
    { journey, author, body }: NewComment,
    kind: Extract<InboxKind, 'mention' | 'reply'>,
    people: readonly string[],
  ): Query[] {
    const at = this.#now().toISOString();
    const text = body.slice(0, INBOX_LENGTH).toWellFormed();
    const rows = people
      .filter((person) => person !== author)
      .map((person) => ({
        id: this.#newId(),
        person,
        kind,
        journey,
        comment: id,
        finding_kind: null,
        finding: null,
        text,
        by_person: author,
        at,
      }));
    if (rows.length === 0) return [];
    return [this.#database.queries.insertInto('inbox_item').values(rows), ...this.#mail(rows)];
  }
}
