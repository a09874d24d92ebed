import * as Y from 'yjs';
import { JourneyDocument } from '../../shared/document/journeyDocument.ts';
import { mendHeader, mendRecords, migrateDocument } from '../../shared/document/migrate.ts';
import type { JourneyLog, StoredDocument } from '../storage/journeyLog.ts';
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

/**
 * The document of a journey, brought to the current schema; `null` when there is no such journey. What of it is
 * damaged is set aside and reported, and everything else loads.
 * @throws NewerSchemaError, and what the store throws
 */
export async function loadDocument(parts: LoadParts, journey: string): Promise<LoadedDocument | null> {
  const stored = await parts.log.load(journey);
  if (stored === null) return null;
  const rows = rowsOf(stored);
  const { doc, damaged } = build(rows);
  for (const { seq, reason } of damaged) {
    parts.metrics.rowsSetAside += 1;
    parts.logger.error({ journey, seq, reason }, 'a damaged row of the log is set aside');
    await parts.log.setAside(journey, seq, reason);
  }
  const migrated = await migrate(parts, journey, doc);
  return {
    doc,
    seq: migrated?.seq ?? stored.seq,
    rows: stored.updates.length + (migrated === null ? 0 : 1),
    rowBytes: stored.updates.reduce((sum, { update }) => sum + update.length, migrated?.bytes ?? 0),
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

/** What the migration wrote, and what became of the workspace's personas meanwhile, is on disk before anybody can build on it. */
async function migrate(
  { log, personas }: LoadParts,
  journey: string,
  doc: Y.Doc,
): Promise<{ seq: number; bytes: number } | null> {
  const written: Uint8Array[] = [];
  const note = (update: Uint8Array): void => {
    written.push(update);
  };
  doc.on('update', note);
  migrateDocument(doc);
  mendHeader(doc);
  mendRecords(doc);
  if (personas !== undefined) await refreshFrom(personas, new JourneyDocument(doc));
  doc.off('update', note);
  if (written.length === 0) return null;
  const update = Y.mergeUpdates(written);
  const [seq = 0] = await log.append([{ journey, update }]);
  return { seq, bytes: update.length };
}
