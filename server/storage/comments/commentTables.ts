import type { CommentSubjectKind } from '../../../shared/protocol/comments.ts';
import type { InboxKind } from '../../../shared/protocol/inbox.ts';
import type { FindingKind } from '../../../shared/protocol/review.ts';

/** The tables of what people say about journeys, and of what waits for them. */
export interface CommentTables {
  readonly comment_thread: CommentThreadTable;
  readonly comment: CommentTable;
  readonly comment_mention: { comment: string; person: string };
  /** Up to when somebody has seen a thread. */
  readonly thread_seen: { thread: string; person: string; at: string };
  readonly inbox_item: InboxItemTable;
  /** What somebody has read: items, and what is due, which has no row of its own. */
  readonly inbox_read: { person: string; item: string };
}

interface CommentThreadTable {
  id: string;
  journey: string;
  subject_kind: CommentSubjectKind;
  /** The id of what it hangs on, empty for the journey; there may be no such thing any more. */
  subject: string;
  subject_title: string;
  resolved_at: string | null;
  resolved_by: string | null;
}

interface CommentTable {
  id: string;
  thread: string;
  author: string;
  /** Empty once deleted. */
  body: string;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
}

/** What waits for somebody: a comment, or a finding that is now theirs. */
export interface InboxItemTable {
  id: string;
  person: string;
  kind: Exclude<InboxKind, 'due'>;
  journey: string;
  comment: string | null;
  finding_kind: FindingKind | null;
  finding: string | null;
  text: string;
  by_person: string | null;
  at: string;
}
