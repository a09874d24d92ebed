import { z } from 'zod';
import { LIMITS } from './limits.ts';
import type { Person } from './person.ts';

/** What a thread hangs on; the id of a finding is that of its record, the journey's is empty. */
export const COMMENT_SUBJECTS = ['journey', 'stage', 'card', 'finding'] as const;

export type CommentSubjectKind = (typeof COMMENT_SUBJECTS)[number];

const words = {
  /** Plain text, shown as such. */
  body: z.string().trim().min(1).max(LIMITS.commentLength),
  /** Ids of people who are named in it; each must have a role on the journey. */
  mentions: z.array(z.string().max(100)).max(50).default([]),
};

/** Body of `POST /api/journeys/:id/comments`: starts a thread; answers it (201). */
export const startThreadRequest = z.object({
  ...words,
  subject: z.object({ kind: z.enum(COMMENT_SUBJECTS), id: z.string().max(200) }),
});

export type StartThreadRequest = z.input<typeof startThreadRequest>;

/** Body of `POST /api/journeys/:id/comments/:thread/replies` (201), and of `PUT …/replies/:comment`, which changes one's own; both answer the thread. `DELETE …/replies/:comment` answers it, too. */
export const commentRequest = z.object(words);

export type CommentRequest = z.input<typeof commentRequest>;

/** Body of `PATCH /api/journeys/:id/comments/:thread`: resolves it or opens it again; answers the thread. */
export const resolveThreadRequest = z.object({ resolved: z.boolean() });

/** Body of `POST /api/journeys/:id/comments/read`: one has seen these threads as they are now, all of them without a list (204). */
export const readThreadsRequest = z.object({ threads: z.array(z.string().max(100)).max(1000).optional() });

/** One thing that somebody said. */
export interface Comment {
  readonly id: string;
  readonly author: Person;
  /** Empty once its author deleted it; the first of a thread keeps its place then. */
  readonly body: string;
  readonly mentions: readonly Person[];
  /** ISO 8601, like all times here. */
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly isDeleted: boolean;
}

/** What people said about one thing. It outlives what it hangs on, and is there again when that comes back. */
export interface CommentThread {
  readonly id: string;
  readonly subject: {
    readonly kind: CommentSubjectKind;
    readonly id: string;
    /** What it was called when the thread began, for when it is gone. */
    readonly title: string;
  };
  /** The oldest first; never empty. */
  readonly comments: readonly Comment[];
  readonly resolved: { readonly at: string; readonly by: Person } | null;
  /** How many of its comments the reader has not seen; one's own are seen. */
  readonly unread: number;
}

/** Answer of `GET /api/journeys/:id/comments`: all threads, the one with the newest comment first. */
export interface CommentsAnswer {
  readonly threads: readonly CommentThread[];
  /** Whether the reader may write here. */
  readonly mayComment: boolean;
}
