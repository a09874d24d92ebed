import { FormatError } from '../../shared/formats/formatError.ts';
import type { ImportFormat, ImportOptions } from '../../shared/formats/formats.ts';
import { NeedsMapping } from '../../shared/formats/table/needsMapping.ts';
import type { TableMapping } from '../../shared/formats/table/tableMapping.ts';
import type { ImportTold } from '../../shared/formats/importedJourney.ts';
import type { Message } from '../../shared/words/message.ts';
import { inThread } from './inThread.ts';

/** A file to read. */
export interface ImportTask {
  readonly format: ImportFormat;
  readonly bytes: Uint8Array;
  readonly mapping?: ImportOptions['mapping'];
  /** A BCP 47 tag: the language of what has no name in the file. */
  readonly locale?: string;
}

/** A file as a document, or why it is none. */
export type ImportOutcome = { readonly update: Uint8Array; readonly told: ImportTold } | Refused;

/** Why a file is none; `mapping` is what would be guessed for a table that needs one. */
interface Refused {
  readonly refused: Message;
  readonly mapping?: TableMapping;
}

/**
 * Reads a file in a thread of its own, so that a large one keeps nobody waiting.
 * @throws FormatError; NeedsMapping for a table that is not our own and came without a mapping
 */
export async function importInThread(task: ImportTask): Promise<Exclude<ImportOutcome, Refused>> {
  const outcome = await inThread<ImportOutcome>(new URL('./importWorker.ts', import.meta.url), task);
  if ('refused' in outcome) throw errorOf(outcome);
  return outcome;
}

/** Errors lose their kind on the way out of a thread. */
function errorOf({ refused, mapping }: Refused): FormatError {
  return mapping === undefined ? new FormatError(refused) : new NeedsMapping(refused, mapping);
}
