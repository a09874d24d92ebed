import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';

/** Where and how somebody is to be mailed. */
export interface MailAddress {
  readonly person: string;
  readonly address: string;
  readonly language: string;
  readonly timeZone: string;
}

/** What somebody has said of mail. */
export interface MailChoice {
  readonly address: string | null;
  readonly pending: string | null;
  readonly isWanted: boolean;
  readonly language: string;
}

/** An address that is to be confirmed with a code. */
export interface PendingAddress extends MailAddress {
  readonly code: string;
}

const CODE_MINUTES = 15;
/** Then another code has to be asked for: a million codes are not to be tried. */
const MOST_TRIES = 5;

/** Where people are mailed to, and how often they were. */
export class MailAddresses {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async choiceOf(person: string): Promise<MailChoice | null> {
    const row = await this.#database.queries
      .selectFrom('mail_address')
      .select(['address', 'pending', 'code_until', 'wanted', 'language'])
      .where('person', '=', person)
      .executeTakeFirst();
    if (row === undefined) return null;
    const isCurrent = row.code_until !== null && row.code_until > this.#now().toISOString();
    return {
      address: row.address,
      pending: isCurrent ? row.pending : null,
      isWanted: row.wanted === 1,
      language: row.language,
    };
  }

  /** Where somebody is mailed to who wants to be; `null` for all others. */
  async of(person: string): Promise<MailAddress | null> {
    const row = await this.#database.queries
      .selectFrom('mail_address')
      .select(['person', 'address', 'language', 'time_zone'])
      .where('person', '=', person)
      .where('wanted', '=', 1)
      .where('address', 'is not', null)
      .executeTakeFirst();
    if (row?.address == null) return null;
    return { person, address: row.address, language: row.language, timeZone: row.time_zone };
  }

  /** Notes an address that is not used before its code was typed in; a confirmed one stays until then. */
  async propose({ person, address, language, timeZone, code }: PendingAddress): Promise<void> {
    const proposed = {
      language,
      time_zone: timeZone,
      pending: address,
      code_hash: hashOf(`${person} ${code}`),
      code_until: new Date(this.#now().getTime() + CODE_MINUTES * 60_000).toISOString(),
      code_tries: 0,
    };
    await this.#database.queries
      .insertInto('mail_address')
      .values({ person, address: null, wanted: 1, ...proposed })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(proposed))
      .execute();
  }

  /** Confirms the address that was proposed last; answers whether this was its code, in time and within a few tries. */
  async confirm(person: string, code: string): Promise<boolean> {
    const now = this.#now().toISOString();
    const { queries } = this.#database;
    // Counted first, so that tries at the same moment count, too.
    const tried = await queries
      .updateTable('mail_address')
      .set((of) => ({ code_tries: of('code_tries', '+', 1) }))
      .where('person', '=', person)
      .where('code_until', '>', now)
      .where('code_tries', '<', MOST_TRIES)
      .executeTakeFirst();
    if (tried.numUpdatedRows === 0n) return false;
    const { numUpdatedRows } = await queries
      .updateTable('mail_address')
      .set((of) => ({
        address: of.ref('pending'),
        pending: null,
        code_hash: null,
        code_until: null,
        wanted: 1,
      }))
      .where('person', '=', person)
      .where('code_until', '>', now)
      .where('code_hash', '=', hashOf(`${person} ${code}`))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Notes whether somebody who has given an address wants mail, and in which language and time zone. */
  async wish(
    person: string,
    { isWanted, language, timeZone }: { isWanted: boolean; language: string; timeZone: string },
  ): Promise<void> {
    await this.#database.queries
      .updateTable('mail_address')
      .set({ wanted: isWanted ? 1 : 0, language, time_zone: timeZone })
      .where('person', '=', person)
      .execute();
  }

  /** Mails somebody no more, without forgetting where to. */
  async unsubscribe(person: string): Promise<void> {
    await this.#database.queries
      .updateTable('mail_address')
      .set({ wanted: 0 })
      .where('person', '=', person)
      .execute();
  }

  async forget(person: string): Promise<void> {
    await this.#database.queries.deleteFrom('mail_address').where('person', '=', person).execute();
  }

  /** Counts one more mail of something within this hour; answers whether that is not too many. */
  async count(what: string, most: number): Promise<boolean> {
    const key = hashOf(what);
    const hour = this.#now().toISOString().slice(0, 13);
    const { queries } = this.#database;
    await queries.deleteFrom('mail_limit').where('hour', '<', hour).execute();
    const row = await queries
      .insertInto('mail_limit')
      .values({ key, hour, count: 1 })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((of) => ({ count: of('mail_limit.count', '+', 1) })),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return row.count <= most;
  }

  /** Who is to be mailed of what of theirs is open and due on some days, with these days. */
  async dueAmong(days: readonly string[]): Promise<readonly (MailAddress & { readonly dueOn: string })[]> {
    const rows = await this.#database.queries
      .selectFrom('finding')
      .innerJoin('mail_address', 'mail_address.person', 'finding.owner_person')
      .innerJoin('journey', 'journey.id', 'finding.journey')
      .where('mail_address.wanted', '=', 1)
      .where('mail_address.address', 'is not', null)
      .where('journey.deleted_at', 'is', null)
      .where('finding.due_on', 'in', days)
      .where('finding.status', 'not in', ['resolved', "won't fix"])
      .select(['mail_address.person', 'address', 'language', 'time_zone', 'finding.due_on'])
      .distinct()
      .execute();
    return rows.map(({ person, address, language, time_zone, due_on }) => ({
      person,
      address: address ?? '',
      language,
      timeZone: time_zone,
      dueOn: due_on ?? '',
    }));
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
