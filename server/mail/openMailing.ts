import { must } from '../../shared/journey/must.ts';
import type { MailPlace } from '../config.ts';
import { UnsubscribeTokens } from '../auth/unsubscribeTokens.ts';
import { Inbox } from '../storage/comments/inbox.ts';
import type { Database } from '../storage/database.ts';
import { loadSigningKeys } from '../storage/directory/signingKeys.ts';
import { MailAddresses } from '../storage/mail/mailAddresses.ts';
import type { WorkQueue } from '../work/workQueue.ts';
import { openMailer } from './mailer.ts';
import { MailRoom } from './mailRoom.ts';

/** What sends mail, where it is configured. */
export interface Mailing {
  readonly addresses: MailAddresses;
  readonly room: MailRoom;
  readonly tokens: UnsubscribeTokens;
}

export interface MailingParts {
  readonly config: MailPlace;
  /** Where people reach Waymark, the first one preferred. */
  readonly publicOrigins: readonly string[];
  readonly database: Database;
  readonly queue: WorkQueue;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly logger: { warn(details: object, message: string): void };
}

/** Opens all that sends mail; it begins to look for what is due when its room is started. The store has a signing key by then. */
export async function openMailing(parts: MailingParts): Promise<Mailing> {
  const { config, publicOrigins, database, now, ...rest } = parts;
  const addresses = new MailAddresses(database, now);
  const tokens = new UnsubscribeTokens(await loadSigningKeys(database));
  const room = new MailRoom({
    ...rest,
    mailer: openMailer(config),
    addresses,
    inbox: new Inbox(database),
    tokens,
    origin: must(publicOrigins[0], 'public address'),
    now,
  });
  return { addresses, room, tokens };
}
