import type { PictureType } from '../../shared/journey/attachment.ts';
import type { Role } from '../../shared/protocol/role.ts';
import type { CommentTables } from './comments/commentTables.ts';
import type { MailTables } from './mail/mailTables.ts';
import type { FindingTables } from './review/findingTables.ts';
import type { RoundTables } from './rounds/roundTables.ts';
import type { WorkTables } from './work/workTables.ts';

/** Every table, as Kysely sees it. Times are ISO 8601 in UTC, so that both stores sort and compare them alike. */
export interface Schema extends FindingTables, CommentTables, MailTables, RoundTables, WorkTables {
  readonly person: PersonTable;
  readonly signing_key: SigningKeyTable;
  readonly journey: JourneyTable;
  readonly journey_state: JourneyStateTable;
  readonly journey_update: JourneyUpdateTable;
  readonly damaged_row: DamagedRowTable;
  readonly membership: MembershipTable;
  readonly share_link: ShareLinkTable;
  readonly picture: PictureTable;
  readonly persona: PersonaTable;
  readonly api_token: ApiTokenTable;
}

/** The workspace's personas; `needs` is a list of ids as JSON. */
interface PersonaTable {
  id: string;
  name: string;
  goals: string;
  quote: string;
  needs: string;
  /** The SHA-256 of the picture's bytes. */
  picture: string | null;
  picture_type: PictureType | null;
  picture_bytes: Uint8Array | null;
  made_by: string;
  created_at: string;
}

interface ApiTokenTable {
  id: string;
  person: string;
  name: string;
  /** Scopes between spaces. */
  scopes: string;
  /** SHA-256 of the token, so that a stolen database opens nothing. */
  token_hash: string;
  created_at: string;
  last_used_at: string | null;
  /** From when on it opens nothing; `null` for one that works until it is revoked. */
  expires_at: string | null;
}

interface PersonTable {
  id: string;
  name: string;
  colour: string;
  created_at: string;
}

interface SigningKeyTable {
  id: string;
  /** Base64 url. */
  secret: string;
  created_at: string;
}

interface JourneyTable {
  id: string;
  /** The number of the last update in the log. */
  seq: number;
  /** A JourneySketch as JSON, true as of `sketch_seq`. */
  sketch: string | null;
  sketch_seq: number;
  created_at: string;
  changed_at: string;
  archived_at: string | null;
  deleted_at: string | null;
}

/** The document as of `seq`, once it was compacted. Apart from `journey`, whose row every commit writes anew. */
interface JourneyStateTable {
  journey: string;
  seq: number;
  bytes: Uint8Array;
}

interface JourneyUpdateTable {
  journey: string;
  seq: number;
  bytes: Uint8Array;
}

interface DamagedRowTable {
  id: string;
  journey: string;
  /** Null for a damaged state. */
  seq: number | null;
  bytes: Uint8Array;
  reason: string;
  found_at: string;
}

/** One reason for a role. A person can have several on one journey; the highest counts. */
interface MembershipTable {
  journey: string;
  person: string;
  /** `owner`, or the id of the link that the person came through. */
  source: string;
  role: Role;
  created_at: string;
}

interface ShareLinkTable {
  id: string;
  journey: string;
  role: Role;
  /** SHA-256 of the token, so that a stolen database opens no journey. */
  token_hash: string;
  single_use: number;
  /** The person who used up a single-use link. */
  taken_by: string | null;
  created_at: string;
}

interface PictureTable {
  journey: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  id: string;
  type: PictureType;
  size: number;
  bytes: Uint8Array;
  created_at: string;
}
