import type { InboxAnswer } from '../../shared/protocol/inbox.ts';
import { request } from './request.ts';

/** What waits for oneself, on a day such as `2026-03-31`. */
export function getInbox(today: string): Promise<InboxAnswer> {
  return request('GET', `/api/inbox?today=${today}`);
}

/** Says that one has seen some of what waited on a day. */
export function readInbox(items: readonly string[], today: string): Promise<void> {
  return request('POST', '/api/inbox/read', { json: { items, today } });
}
