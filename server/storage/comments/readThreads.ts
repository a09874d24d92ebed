import { must } from '../../../shared/journey/must.ts';
import type { Comment, CommentThread } from '../../../shared/protocol/comments.ts';
import type { Person } from '../../../shared/protocol/person.ts';
import type { Database } from '../database.ts';

/** The threads of a journey as somebody sees them, or only one, the one with the newest comment first. */
export async function readThreads(
  database: Database,
  journey: string,
  reader: string,
  only?: string,
): Promise<readonly CommentThread[]> {
  const [threads, comments, mentions, seen] = await Promise.all([
    threadRows(database, journey, only),
    commentRows(database, journey, only),
    mentionRows(database, journey, only),
    seenRows(database, reader, only),
  ]);
  const said = Map.groupBy(comments, ({ thread }) => thread);
  const named = Map.groupBy(mentions, ({ comment }) => comment);
  const seenAt = new Map(seen.map(({ thread, at }) => [thread, at]));
  return threads
    .flatMap((row): CommentThread[] => {
      const all = said.get(row.id) ?? [];
      // Everything in it was deleted.
      if (all.every(({ deleted_at }) => deleted_at !== null)) return [];
      const unread = all.filter(
        ({ author, created_at, deleted_at }) =>
          author !== reader && deleted_at === null && created_at > (seenAt.get(row.id) ?? ''),
      );
      return [
        {
          id: row.id,
          subject: { kind: row.subject_kind, id: row.subject, title: row.subject_title },
          comments: all.map((comment) => presentComment(comment, named.get(comment.id) ?? [])),
          resolved:
            row.resolved_at === null
              ? null
              : {
                  at: row.resolved_at,
                  by: { id: must(row.resolver), name: row.name ?? '', colour: row.colour ?? '' },
                },
          unread: unread.length,
        },
      ];
    })
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1));
}

async function threadRows({ queries }: Database, journey: string, only: string | undefined) {
  return queries
    .selectFrom('comment_thread as thread')
    .leftJoin('person', 'person.id', 'thread.resolved_by')
    .select([
      'thread.id',
      'subject_kind',
      'subject',
      'subject_title',
      'resolved_at',
      'person.id as resolver',
      'person.name',
      'person.colour',
    ])
    .where('journey', '=', journey)
    .$if(only !== undefined, (query) => query.where('thread.id', '=', only ?? ''))
    .execute();
}

async function commentRows({ queries }: Database, journey: string, only: string | undefined) {
  return queries
    .selectFrom('comment')
    .innerJoin('comment_thread as thread', 'thread.id', 'comment.thread')
    .innerJoin('person', 'person.id', 'comment.author')
    .select([
      'comment.id',
      'comment.thread',
      'author',
      'body',
      'comment.created_at',
      'edited_at',
      'deleted_at',
    ])
    .select(['person.name', 'person.colour'])
    .where('thread.journey', '=', journey)
    .$if(only !== undefined, (query) => query.where('thread.id', '=', only ?? ''))
    .orderBy('comment.created_at')
    .orderBy('comment.id')
    .execute();
}

async function mentionRows({ queries }: Database, journey: string, only: string | undefined) {
  return queries
    .selectFrom('comment_mention as mention')
    .innerJoin('comment', 'comment.id', 'mention.comment')
    .innerJoin('comment_thread as thread', 'thread.id', 'comment.thread')
    .innerJoin('person', 'person.id', 'mention.person')
    .select(['mention.comment', 'person.id', 'person.name', 'person.colour'])
    .where('thread.journey', '=', journey)
    .$if(only !== undefined, (query) => query.where('thread.id', '=', only ?? ''))
    .orderBy('person.name')
    .execute();
}

async function seenRows({ queries }: Database, reader: string, only: string | undefined) {
  return queries
    .selectFrom('thread_seen')
    .select(['thread', 'at'])
    .where('person', '=', reader)
    .$if(only !== undefined, (query) => query.where('thread', '=', only ?? ''))
    .execute();
}

interface CommentRow {
  readonly id: string;
  readonly author: string;
  readonly body: string;
  readonly created_at: string;
  readonly edited_at: string | null;
  readonly deleted_at: string | null;
  readonly name: string;
  readonly colour: string;
}

function presentComment(row: CommentRow, mentions: readonly Person[]): Comment {
  return {
    id: row.id,
    author: { id: row.author, name: row.name, colour: row.colour },
    body: row.body,
    mentions: mentions.map(({ id, name, colour }) => ({ id, name, colour })),
    createdAt: row.created_at,
    editedAt: row.edited_at,
    isDeleted: row.deleted_at !== null,
  };
}

function lastOf({ comments }: CommentThread): string {
  return comments.at(-1)?.createdAt ?? '';
}
