/** Why the server closes a sync connection. A y-websocket client gives up on 44xx and comes back on all others. */
export const CLOSE = {
  noSession: 4401,
  forbidden: 4403,
  noJourney: 4404,
  tooBig: 4413,
  malformed: 4422,
  backlog: 4513,
  rateLimited: 4529,
  goingAway: 1001,
  storeFailed: 4503,
} as const;
