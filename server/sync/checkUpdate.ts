import * as Y from 'yjs';

/** What is wrong with an update that a client sent. */
export class MalformedUpdateError extends Error {
  constructor(what: string) {
    super(`Malformed update: ${what}.`);
    this.name = 'MalformedUpdateError';
  }
}

/** Beyond this a clock could no longer be told to others: lib0 reads no integer above 2^53. */
const LAST_CLOCK = 2 ** 48;

/** Bytes of updates that may wait in a document for what they build on. */
const PENDING_BYTES = 1024 * 1024;

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
  for (const { id, length } of decoded.structs) {
    if (length <= 0) throw new MalformedUpdateError('a part without length');
    if (id.clock + length > LAST_CLOCK) throw new MalformedUpdateError('a clock out of range');
  }
  for (const ranges of decoded.ds.clients.values()) {
    for (const { clock, len } of ranges) {
      if (clock + len > LAST_CLOCK) throw new MalformedUpdateError('a deletion out of range');
    }
  }
}

/**
 * Applies an update that passed {@link checkUpdate}. One whose foundations are missing waits inside the document, as
 * Yjs has it (a tab can build on what its sibling tab has not delivered yet), up to a bound.
 * @throws MalformedUpdateError when too much would wait; none of it then does
 */
export function applyChecked(doc: Y.Doc, update: Uint8Array): void {
  const { pendingStructs, pendingDs } = doc.store;
  const before = pendingStructs && {
    missing: new Map(pendingStructs.missing),
    update: pendingStructs.update,
  };
  Y.applyUpdate(doc, update);
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
