/** First number of a frame on `/sync/:journeyId`; 0 to 3 are y-websocket's own. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** `[100, v]` after one's edits; the same comes back once all that was sent before it is on disk. */
  durable: 100,
  /** `[101, json]`, a {@link ControlMessage}, to clients that asked for it by `?v=1`. */
  control: 101,
} as const;

/** First number of a sync payload (y-protocols). */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** What the server tells a client about its connection. */
export type ControlMessage =
  | {
      readonly type: 'hello';
      readonly role: 'viewer' | 'commenter' | 'editor' | 'owner';
      readonly schema: number;
    }
  | { readonly type: 'role'; readonly role: 'viewer' | 'commenter' | 'editor' | 'owner' }
  | { readonly type: 'rejected'; readonly reason: 'read-only' | 'malformed' }
  /** Comments, a round of rating, or the findings of this journey have changed: ask for them again. */
  | { readonly type: 'news'; readonly of: 'comments' | 'rounds' | 'findings' }
  | { readonly type: 'shutdown' };
