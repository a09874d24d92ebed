import { z } from 'zod';
import type { FindingName } from './review.ts';
import type { Person } from './person.ts';

/** Why something is in an inbox: one was mentioned, got an answer in a thread one wrote in, was made the owner of a pain point, or one's own is due within a week. */
export const INBOX_KINDS = ['mention', 'reply', 'assignment', 'due'] as const;

export type InboxKind = (typeof INBOX_KINDS)[number];

/** Something that wants one's attention. Gone with one's role on its journey, or with its comment. */
export interface InboxItem {
  readonly id: string;
  readonly kind: InboxKind;
  readonly journey: { readonly id: string; readonly title: string };
  /** What is due or was assigned. */
  readonly finding: FindingName | null;
  /** Where one was mentioned or answered. */
  readonly thread: {
    readonly id: string;
    readonly subject: { readonly kind: string; readonly id: string };
  } | null;
  /** The title of the finding, or the words of the comment. */
  readonly text: string;
  /** Who did it; null for what is due, and when the server cannot tell. */
  readonly by: Person | null;
  /** When it happened, ISO 8601; of what is due, its day. */
  readonly at: string;
  readonly isRead: boolean;
}

/** Answer of `GET /api/inbox`: the newest first, 200 at most; what is due comes before all else, and stands for its assignment. */
export interface InboxAnswer {
  readonly items: readonly InboxItem[];
  readonly unread: number;
}

const today = z.iso
  .date()
  .optional()
  .describe("The reader's day, for what is due; without it the server's, in UTC.");

/** Query of `GET /api/inbox`. */
export const inboxQuery = z.object({ today });

/** Body of `POST /api/inbox/read`: these were read, all without a list (204). What was read before its day is new again once it is overdue. */
export const readInboxRequest = z.object({
  items: z.array(z.string().max(300)).max(1000).optional(),
  today,
});
