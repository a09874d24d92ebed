/** Sizes and rates that client and server agree on; each is larger than anything legal. */
export const LIMITS = {
  /** Bytes of one sync message; the largest legal one is a whole journey. */
  syncMessageBytes: 32 * 1024 * 1024,
  /** Bytes of one awareness message. */
  awarenessBytes: 64 * 1024,
  /** Bytes of an imported file. */
  importBytes: 16 * 1024 * 1024,
  /** Bytes that may wait for one slow connection before it is closed to catch up later. */
  backlogBytes: 8 * 1024 * 1024,
  /** Bytes of one picture. */
  pictureBytes: 4 * 1024 * 1024,
  /** Bytes of all pictures of one journey. */
  picturesBytes: 200 * 1024 * 1024,
  /** Characters of a person's name. */
  nameLength: 60,
  /** Characters of the name of one of the workspace's personas. */
  personaNameLength: 120,
  /** Characters of what such a persona wants, and of what it says. */
  personaTextLength: 2000,
  /** Bytes of its picture, which is shown small. */
  personaPictureBytes: 256 * 1024,
  /** How many of them one person can make. */
  personasPerPerson: 200,
  /** How many tokens for programs one person can have. */
  tokensPerPerson: 50,
  /** Characters of a title given over HTTP. */
  titleLength: 300,
  /** How many named views of the review one person can have. */
  viewsPerPerson: 100,
  /** How many threads of comments a journey can have. */
  threadsPerJourney: 2000,
  /** How many comments a thread can have. */
  commentsPerThread: 500,
  /** Characters of a comment. */
  commentLength: 4000,
  /** Characters of what is proposed against a pain point over HTTP. */
  proposalLength: 10_000,
} as const;
