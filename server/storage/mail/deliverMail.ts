import type { InboxItemTable } from '../comments/commentTables.ts';
import type { Query } from '../database.ts';

/** The queries that have people mailed what comes into their inboxes: they belong into the same commit, so that neither is there without the other. */
export type DeliverMail = (items: readonly Pick<InboxItemTable, 'id' | 'person'>[]) => readonly Query[];
