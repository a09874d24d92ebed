import * as Y from 'yjs';
import type { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { mendHeader, mendRecords, migrateDocument } from '../../shared/document/migrate.ts';
import type { JourneyLog, StoredDocument } from '../storage/journeyLog.ts';
import { changesOf } from './amendStored.ts';
import { refreshFrom, type PersonaSource } from './personaSource.ts';
import type { Logger } from './logger.ts';
import type { SyncMetrics } from './syncMetrics.ts';

export interface LoadParts {
  readonly log: JourneyLog;
  readonly logger: Logger;
  readonly metrics: SyncMetrics;
  readonly personas?: PersonaSource;
}

/** A document as it lies in the store. */
export interface LoadedDocument {
  readonly doc: Y.Doc;
  /** The last row of the log, 0 when there is none. */
  readonly seq: number;
  /** Rows since the last compaction, and their bytes. */
  readonly rows: number;
  readonly rowBytes: number;
  readonly stateBytes: number;
}

/** How often another server may write between the look and the migration. */
const TRIES = 20;

/**
 * The document of a journey, brought to the current schema; `null` when there is no such journey. What of it is
 * damaged is set aside and reported, and everything else loads.
 * @throws NewerSchemaError, and what the store throws
 */
export async function loadDocument(parts: LoadParts, journey: string): Promise<LoadedDocument | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const stored = await parts.log.load(journey);
    if (stored === null) return null;
    const loaded = await bringUp(parts, journey, stored);
    if (loaded !== null) return loaded;
  }
  throw new Error(`Journey ${journey} changes too fast to be migrated.`);
}

/** The document that is stored, migrated; `null` when another server wrote meanwhile, which may have been the same migration. */
async function bringUp(
  parts: LoadParts,
  journey: string,
  stored: StoredDocument,
): Promise<LoadedDocument | null> {
  const { doc, damaged } = build(rowsOf(stored));
  for (const { seq, reason } of damaged) {
    parts.metrics.rowsSetAside += 1;
    parts.logger.error({ journey, seq, reason }, 'a damaged row of the log is set aside');
    await parts.log.setAside(journey, seq, reason);
  }
  // What the migration writes is on disk before anybody can build on it.
  const update = await changesOf(doc, (document) => migrate(parts, document));
  const seq = update === null ? stored.seq : await parts.log.appendAfter(journey, stored.seq, update);
  if (seq === null) {
    doc.destroy();
    return null;
  }
  return {
    doc,
    seq,
    rows: stored.updates.length + (update === null ? 0 : 1),
    rowBytes: stored.updates.reduce((sum, row) => sum + row.update.length, update?.length ?? 0),
    stateBytes: stored.state?.length ?? 0,
  };
}

interface Row {
  readonly seq: number | null;
  readonly update: Uint8Array;
}

interface DamagedRow {
  readonly seq: number | null;
  readonly reason: string;
}

function rowsOf({ state, updates }: StoredDocument): Row[] {
  return state === null ? [...updates] : [{ seq: null, update: state }, ...updates];
}

function build(rows: readonly Row[]): { doc: Y.Doc; damaged: DamagedRow[] } {
  const damaged: DamagedRow[] = [];
  for (let left = rows; ;) {
    const doc = new Y.Doc();
    const culprit = applyAll(doc, left);
    if (culprit === null) return { doc, damaged };
    // What failed may be half applied: begin again without it, as if it had never been there.
    doc.destroy();
    damaged.push(culprit);
    left = left.filter(({ seq }) => seq !== culprit.seq);
  }
}

function applyAll(doc: Y.Doc, rows: readonly Row[]): DamagedRow | null {
  let current: Row | undefined;
  try {
    // One transaction: its closing work is done once, not for each of many thousand rows.
    doc.transact(() => {
      for (current of rows) {
        Y.applyUpdate(doc, current.update);
      }
    });
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { seq: current?.seq ?? null, reason };
  }
}

/** The current schema, what a document rests on, and what became of the workspace's personas meanwhile. */
async function migrate({ personas }: LoadParts, document: JourneyDocument): Promise<void> {
  migrateDocument(document.doc);
  mendHeader(document.doc);
  mendRecords(document.doc);
  if (personas !== undefined) await refreshFrom(personas, document);
}
