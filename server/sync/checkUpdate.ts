import * as Y from 'yjs';
import { MalformedUpdateError } from './malformedUpdateError.ts';
import { withPatience } from './patience.ts';

/** Beyond this a clock could no longer be told to others: lib0 reads no integer above 2^53. */
const LAST_CLOCK = 2 ** 48;

/** Bytes of updates that may wait in a document for what they build on. */
const PENDING_BYTES = 1024 * 1024;

/** Root types of a document: ours are 14, and Yjs looks through all of them for every part that it writes. */
const MAX_ROOTS = 64;

/** Lists in lists in a value: ours are two deep, and what writes them calls itself. */
const MAX_NESTING = 32;

/** What an update may take of a processor: far more than the same amount of writing by hand. */
const PATIENCE_MS = 1000;
const PATIENCE_MS_PER_BYTE = 0.25 / 1024;

/** Whether an update says nothing, such as the step 2 of a client that has nothing new. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

/**
 * Reads an update through without touching any document. Yjs reserves memory for as many parts as an update claims to
 * have, and keeps what it applied before it stumbled; what gets past here does neither.
 * @throws MalformedUpdateError
 */
export function checkUpdate(update: Uint8Array): void {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch (error) {
    throw new MalformedUpdateError(error instanceof Error ? error.message : String(error));
  }
  const roots = new Set<unknown>();
  for (const struct of decoded.structs) {
    const { id, length } = struct;
    if (length <= 0) throw new MalformedUpdateError('a part without length');
    if (id.clock + length > LAST_CLOCK) throw new MalformedUpdateError('a clock out of range');
    if (!(struct instanceof Y.Item)) continue;
    checkReferences(struct);
    if (typeof struct.parent === 'string') roots.add(struct.parent);
    checkContent(struct.content);
  }
  if (roots.size > MAX_ROOTS) throw new MalformedUpdateError('too many root types');
  for (const ranges of decoded.ds.clients.values()) checkDeletions(ranges);
}

/**
 * A part refers to what its author had before it. One that refers to itself or to later parts can wait in a document
 * for ever, and when it does not, it stumbles: then nobody can read what the document is stored as.
 */
function checkReferences({ id, origin, rightOrigin, parent }: Y.Item): void {
  for (const other of [origin, rightOrigin, parent])
    if (other instanceof Y.ID && other.client === id.client && other.clock >= id.clock)
      throw new MalformedUpdateError('a part that builds on itself');
}

/** Values are plain, and texts have no formats: to clear those away, Yjs goes through a whole text again and again. */
function checkContent(content: object): void {
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) {
    if (isTooNested(content.arr)) throw new MalformedUpdateError('values that are nested too deep');
  } else if (NEVER_OURS.some((kind) => content instanceof kind))
    throw new MalformedUpdateError('a kind of content that no journey has');
}

const NEVER_OURS = [Y.ContentFormat, Y.ContentEmbed, Y.ContentDoc];

function isTooNested(values: readonly unknown[]): boolean {
  let level: readonly unknown[] = values;
  for (let depth = 0; depth < MAX_NESTING; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
        ? (Object.values(value) as unknown[])
        : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** Each clock is deleted once at most, as Yjs has it: it goes through all that a range spans, deleted or not. */
function checkDeletions(ranges: readonly { readonly clock: number; readonly len: number }[]): void {
  let end = 0;
  for (const { clock, len } of ranges.toSorted((a, b) => a.clock - b.clock)) {
    if (clock + len > LAST_CLOCK) throw new MalformedUpdateError('a deletion out of range');
    if (len <= 0) throw new MalformedUpdateError('a deletion of nothing');
    if (clock < end) throw new MalformedUpdateError('deletions that overlap');
    end = clock + len;
  }
}

/**
 * Applies an update that passed {@link checkUpdate}. One whose foundations are missing waits inside the document, as
 * Yjs has it (a tab can build on what its sibling tab has not delivered yet), up to a bound.
 * @throws MalformedUpdateError when too much would wait, and none of it then does; and when it takes too long
 */
export function applyChecked(doc: Y.Doc, update: Uint8Array): void {
  const { pendingStructs, pendingDs } = doc.store;
  const before = pendingStructs && {
    missing: new Map(pendingStructs.missing),
    update: pendingStructs.update,
  };
  if (doc.share.size > MAX_ROOTS) throw new MalformedUpdateError('too many root types');
  withPatience(PATIENCE_MS + update.length * PATIENCE_MS_PER_BYTE, () => {
    Y.applyUpdate(doc, update);
  });
  if (pendingBytes(doc) <= PENDING_BYTES || pendingBytes(doc) <= (before?.update.length ?? 0)) return;
  doc.store.pendingStructs = before;
  doc.store.pendingDs = pendingDs;
  throw new MalformedUpdateError('too much that builds on what is not there');
}

/** Whether some updates in the document wait for what they build on. */
export function hasPending(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

function pendingBytes(doc: Y.Doc): number {
  return (doc.store.pendingStructs?.update.length ?? 0) + (doc.store.pendingDs?.length ?? 0);
}
