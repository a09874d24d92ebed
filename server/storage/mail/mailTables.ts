/** The tables of where people are mailed to. Nothing else holds an address, so that forgetting one is deleting a row. */
export interface MailTables {
  readonly mail_address: MailAddressTable;
  readonly mail_limit: MailLimitTable;
}

interface MailAddressTable {
  person: string;
  /** Confirmed; null before the first one is. */
  address: string | null;
  /** 1 when the person wants mail. */
  wanted: number;
  /** A BCP 47 tag. */
  language: string;
  /** An IANA name, such as `Europe/Berlin`. */
  time_zone: string;
  /** An address that is still to be confirmed, and what proves that its mail is read. */
  pending: string | null;
  /** SHA-256 in hexadecimal. */
  code_hash: string | null;
  code_until: string | null;
  code_tries: number;
}

/** How much mail there was in an hour, by what it is counted by. */
interface MailLimitTable {
  /** Of an address only its hash. */
  key: string;
  /** Such as `2026-11-22T10`. */
  hour: string;
  count: number;
}
