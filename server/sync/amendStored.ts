import * as Y from 'yjs';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import type { JourneyLog } from '../storage/journeyLog.ts';

/** How often somebody else may be faster. */
const TRIES = 20;

/** An update that was added to a stored document. */
export interface Amendment {
  readonly seq: number;
  readonly update: Uint8Array;
}

/**
 * Changes a document as it lies in the store, once among all servers: what is written builds on everything stored before
 * it, or it is done again. Two servers that bring the same words into one text at once would write them twice. Answers
 * what was stored, or `null` when there was nothing to do or there is no such journey.
 */
export async function amendStored(
  log: JourneyLog,
  journey: string,
  change: (document: JourneyDocument) => Promise<void>,
): Promise<Amendment | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const stored = await log.load(journey);
    if (stored === null) return null;
    const doc = new Y.Doc();
    const rows = stored.updates.map(({ update }) => update);
    doc.transact(() => {
      for (const row of stored.state === null ? rows : [stored.state, ...rows]) Y.applyUpdate(doc, row);
    });
    const update = await changesOf(doc, change);
    doc.destroy();
    if (update === null) return null;
    const seq = await log.appendAfter(journey, stored.seq, update);
    if (seq !== null) return { seq, update };
  }
  throw new Error(`Journey ${journey} changes too fast to be amended.`);
}

/** What a change writes in a document, as one update; `null` for nothing. */
export async function changesOf(
  doc: Y.Doc,
  change: (document: JourneyDocument) => Promise<void>,
): Promise<Uint8Array | null> {
  const written: Uint8Array[] = [];
  const note = (update: Uint8Array): void => {
    written.push(update);
  };
  doc.on('update', note);
  await change(new JourneyDocument(doc));
  doc.off('update', note);
  return written.length === 0 ? null : Y.mergeUpdates(written);
}
