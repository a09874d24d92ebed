import * as Y from 'yjs';
import { hasPending } from './checkUpdate.ts';
import type { LoadParts } from './loadDocument.ts';
import type { Neighbours } from './neighbours.ts';
import type { Room } from './room.ts';

/** When the log of a journey is folded into one state. */
export interface CompactionLimits {
  /** Rows while people are in. */
  readonly rows: number;
  /** Bytes of rows while people are in, as a multiple of the state's. */
  readonly growth: number;
  /** Rows when the last person has left. */
  readonly rowsAtUnload: number;
}

export const DEFAULT_COMPACTION: CompactionLimits = { rows: 500, growth: 5, rowsAtUnload: 20 };

/** A small document may well grow many times over; folding it then saves nothing. */
const SMALL_BYTES = 256 * 1024;

/** How long a store that could not fold a log is left alone, in milliseconds. */
const RETRY_MS = 60_000;

/** Whether the log of a room that people are in has grown long enough. */
export function isDue(room: Room, limits: CompactionLimits): boolean {
  if (room.isCompacting || performance.now() < room.compactNotBefore) return false;
  return room.rows >= limits.rows || room.rowBytes > Math.max(SMALL_BYTES, limits.growth * room.stateBytes);
}

/** Folds what is committed into one state, while edits go on. A failure is logged: the log is as good as before. */
export async function compact(
  { log, logger, metrics, neighbours }: LoadParts & { readonly neighbours: Neighbours },
  room: Room,
): Promise<void> {
  if (room.isCompacting || room.rows === 0) return;
  room.isCompacting = true;
  try {
    const { state, seq, rows, rowBytes } = await stateOf(room);
    await log.compact(room.journey, state, seq);
    // What other servers told meanwhile may have set them back already.
    room.rows = Math.max(0, room.rows - rows);
    room.rowBytes = Math.max(0, room.rowBytes - rowBytes);
    room.stateBytes = state.length;
    metrics.compactions += 1;
    neighbours.line(room)?.folded(seq);
  } catch (error) {
    room.compactNotBefore = performance.now() + RETRY_MS;
    logger.warn({ err: error, journey: room.journey }, 'a journey could not be compacted');
  } finally {
    room.isCompacting = false;
  }
}

interface Fold {
  readonly state: Uint8Array;
  readonly seq: number;
  readonly rows: number;
  readonly rowBytes: number;
}

async function stateOf(room: Room): Promise<Fold> {
  return new Promise((resolve, reject) => {
    room.read({
      look: ({ doc }) => {
        const state = Y.encodeStateAsUpdate(doc);
        if (hasPending(doc)) requireReadable(state);
        // Called when the update that was taken with this look is in the log, and counted.
        return (seq) => {
          resolve({ state, seq, rows: room.rows, rowBytes: room.rowBytes });
        };
      },
      failed: reject,
    });
  });
}

/** What waits in a document was never tried; rows that stumble are set aside one by one, but a state takes all with it. */
function requireReadable(state: Uint8Array): void {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  doc.destroy();
}
