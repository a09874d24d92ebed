import type { SessionSigner } from '../auth/sessionSigner.ts';
import type { Config } from '../config.ts';
import type { Review } from '../index/openReview.ts';
import type { Mailing } from '../mail/openMailing.ts';
import type { Comments } from '../storage/comments/comments.ts';
import type { Inbox } from '../storage/comments/inbox.ts';
import type { Journeys } from '../storage/directory/journeys.ts';
import type { Memberships } from '../storage/directory/memberships.ts';
import type { People } from '../storage/directory/people.ts';
import type { Personas } from '../storage/directory/personas.ts';
import type { Pictures } from '../storage/directory/pictures.ts';
import type { ShareLinks } from '../storage/directory/shareLinks.ts';
import type { ApiTokens } from '../storage/directory/apiTokens.ts';
import type { Rounds } from '../storage/rounds/rounds.ts';
import type { Rooms } from '../sync/rooms.ts';

import type { Tracer } from '../tracing/tracer.ts';
import type { TokenSockets } from './tokens/tokenSockets.ts';

/** What routes call; wired in `startServer`. */
export interface Parts {
  readonly config: Pick<Config, 'publicOrigins' | 'rateLimit'>;
  readonly signer: SessionSigner;
  readonly people: People;
  readonly memberships: Memberships;
  readonly personas: Personas;
  readonly links: ShareLinks;
  readonly journeys: Journeys;
  readonly pictures: Pictures;
  readonly rooms: Rooms;
  /** `null` where nobody wants traces. */
  readonly tracer: Tracer | null;
  readonly tokens: ApiTokens;
  readonly tokenSockets: TokenSockets;
  readonly review: Review;
  readonly comments: Comments;
  readonly inbox: Inbox;
  readonly rounds: Rounds;
  /** `null` where this server sends no mail. */
  readonly mailing: Mailing | null;
  /** Where the built client lies. */
  readonly clientFolder: string;
  /** Resolves when the store answers. */
  readonly checkStore: () => Promise<void>;
}
