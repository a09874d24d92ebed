import { dayAfter } from '../../shared/protocol/dayAfter.ts';
import type { InboxItem } from '../../shared/protocol/inbox.ts';
import { fetchWords } from '../../shared/words/fetchWords.ts';
import type { UnsubscribeTokens } from '../auth/unsubscribeTokens.ts';
import type { Inbox } from '../storage/comments/inbox.ts';
import type { MailAddress, MailAddresses } from '../storage/mail/mailAddresses.ts';
import { HopelessError } from '../work/hopelessError.ts';
import type { JobAbout, WorkQueue } from '../work/workQueue.ts';
import { codeLetter } from './codeLetter.ts';
import { dayIn } from './localDay.ts';
import { dueLetter, inboxLetter, type LetterParts } from './inboxLetter.ts';
import type { Letter } from './letter.ts';
import { RefusedMail, type Mailer } from './mailer.ts';

export interface MailRoomParts {
  readonly mailer: Mailer;
  readonly addresses: MailAddresses;
  readonly inbox: Inbox;
  readonly tokens: UnsubscribeTokens;
  readonly queue: Pick<WorkQueue, 'handle' | 'enqueue'>;
  /** Where people reach Waymark, such as `https://waymark.example`. */
  readonly origin: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly logger: { warn(details: object, message: string): void };
}

/** Kinds of work in the queue. */
export const ITEM_MAIL = 'mail.item';
const DUE_MAIL = 'mail.due';

/** How much one person is mailed in an hour; all of it is in the inbox besides. */
const MOST_LETTERS = 30;
/** How many codes one address gets in an hour, whoever asks for them, and how many all addresses together. */
const MOST_CODES = 5;
const MOST_CODES_IN_ALL = 300;

/** From when on in somebody's day they are told what is due. */
const MORNING_HOUR = 8;

/** How often is looked for whose morning it has become, in milliseconds. */
const LOOK_MS = 10 * 60_000;

/** Why nothing could be mailed at all. */
export type CodeProblem = 'too-many' | 'refused' | 'unreachable';

/** Mails people what waits for them, once each: what it is to do lies in the work queue, which all servers share. */
export class MailRoom {
  readonly #parts: MailRoomParts;
  #looking: NodeJS.Timeout | null = null;
  #looked: Promise<void> = Promise.resolve();

  constructor(parts: MailRoomParts) {
    this.#parts = parts;
    parts.queue.handle(ITEM_MAIL, (payload, about) => this.#sendItem(payload, about));
    parts.queue.handle(DUE_MAIL, (payload, about) => this.#sendDue(payload, about));
  }

  /** Begins to look for what is due. */
  start(): void {
    const look = (): void => {
      this.#looked = this.tellDue().catch((error: unknown) => {
        this.#parts.logger.warn({ err: error }, 'what is due could not be looked for');
      });
    };
    look();
    this.#looking = setInterval(look, LOOK_MS).unref();
  }

  async stop(): Promise<void> {
    if (this.#looking !== null) clearInterval(this.#looking);
    await this.#looked;
    this.#parts.mailer.close();
  }

  /** Mails a code at once, as somebody waits for it; answers why not, or `null`. */
  async sendCode(address: string, code: string, language: string): Promise<CodeProblem | null> {
    const { addresses, mailer, newId, logger } = this.#parts;
    const mayOne = await addresses.count(`code ${address.toLowerCase()}`, MOST_CODES);
    if (!mayOne || !(await addresses.count('codes', MOST_CODES_IN_ALL))) return 'too-many';
    try {
      await mailer.send(address, codeLetter(code, await fetchWords(language)), newId());
      return null;
    } catch (error) {
      logger.warn({ err: error }, 'a code could not be mailed');
      return error instanceof RefusedMail ? 'refused' : 'unreachable';
    }
  }

  /** Has everybody told, once a day and not before their morning, of what is due tomorrow and of what became overdue today. */
  async tellDue(): Promise<void> {
    const { addresses, queue, now } = this.#parts;
    const at = now();
    const utc = at.toISOString().slice(0, 10);
    // Wherever people are, it is yesterday, today or tomorrow there.
    const days = [-2, -1, 0, 1, 2].map((offset) => dayAfter(utc, offset));
    const told = new Set<string>();
    for (const { person, timeZone, dueOn } of await addresses.dueAmong(days)) {
      const { day, hour } = dayIn(timeZone, at);
      if (hour < MORNING_HOUR || !dueDays(day).includes(dueOn) || told.has(person)) continue;
      told.add(person);
      await queue.enqueue({ kind: DUE_MAIL, payload: { person, day }, key: `${person} ${day}` });
    }
  }

  async #sendItem(payload: unknown, about: JobAbout): Promise<void> {
    const { person, item } = payload as { person: string; item: string };
    const { inbox } = this.#parts;
    // What was taken back, or read meanwhile, is no news any more.
    const found = (await inbox.of(person, '', '')).find((one) => one.id === item && !one.isRead);
    if (found !== undefined) await this.#send(person, about, (parts) => inboxLetter(found, parts));
  }

  async #sendDue(payload: unknown, about: JobAbout): Promise<void> {
    const { person, day } = payload as { person: string; day: string };
    const days = dueDays(day);
    const isMeant = ({ kind, at }: InboxItem): boolean => kind === 'due' && days.includes(at);
    const items = (await this.#parts.inbox.of(person, day, dayAfter(day, 1))).filter(isMeant);
    if (items.length > 0) await this.#send(person, about, (parts) => dueLetter(items, parts));
  }

  async #send(
    person: string,
    { id, attempt }: JobAbout,
    write: (parts: LetterParts) => Letter,
  ): Promise<void> {
    const { addresses, mailer, tokens, origin } = this.#parts;
    const to: MailAddress | null = await addresses.of(person);
    if (to === null) return;
    // Counted once: a mail server that is away for long must not use up what may be sent.
    if (attempt === 1 && !(await addresses.count(`letter ${person}`, MOST_LETTERS))) return;
    const unsubscribeUrl = `${origin}/api/mail/unsubscribe?token=${tokens.sign(person)}`;
    const letter = write({ words: await fetchWords(to.language), origin, unsubscribeUrl });
    try {
      await mailer.send(to.address, letter, id);
    } catch (error) {
      throw error instanceof RefusedMail ? new HopelessError(error.message) : error;
    }
  }
}

/** The due days that are told of on a day: tomorrow, and yesterday. */
function dueDays(today: string): readonly string[] {
  return [dayAfter(today, 1), dayAfter(today, -1)];
}
