import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import type { Connection } from './connection.ts';

/** Somebody who wants to know the document, once what they see of it is on disk. */
export interface Reader {
  /** Looks at the document; what it returns is called after the commit that makes it durable. */
  look(document: JourneyDocument): (seq: number) => void;
  failed(error: unknown): void;
}

/** A change that waits for its turn. */
export interface Write {
  readonly from: Connection | null;
  /** The id of the person who wants it; `null` for the server itself. */
  readonly by: string | null;
  /** As it came; `null` for an edit of the server's own. */
  readonly raw: Uint8Array | null;
  apply(document: JourneyDocument): void;
  refused(error: unknown): void;
}

/** What a commit has under way. */
export interface Taken {
  readonly readers: readonly Reader[];
  readonly finishes: readonly ((seq: number) => void)[];
  /** The one who already has all of it, when there is one. */
  readonly soleSender: Connection | null;
  /** Ids of the people who wrote what was taken. */
  readonly authors: ReadonlySet<string>;
  /** The last update before which the document missed none when it was taken. */
  readonly through: number;
}

/** No commit is under way. */
export const NOTHING_TAKEN: Taken = {
  readers: [],
  finishes: [],
  soleSender: null,
  authors: new Set(),
  through: 0,
};

/** The one connection that all of some writes came from; `null` when there are several, or none. */
export function soleSender(writes: readonly Write[]): Connection | null {
  const first = writes[0]?.from ?? null;
  return writes.every(({ from }) => from === first) ? first : null;
}
