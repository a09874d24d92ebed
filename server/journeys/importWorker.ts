import { parentPort, workerData } from 'node:worker_threads';
import { FormatError } from '../../shared/formats/formatError.ts';
import { NeedsMapping } from '../../shared/formats/table/needsMapping.ts';
import { must } from '../../shared/journey/must.ts';
import { fetchWords } from '../../shared/words/fetchWords.ts';
import { encodeContent } from '../sync/documentCodec.ts';
import type { ImportTask, ImportOutcome } from './importInThread.ts';
import { readImport } from './readImport.ts';

// Reads one file. A large one takes seconds, in which nobody else's cursor may stop.
must(parentPort).postMessage(await read(workerData as ImportTask));

async function read({ format, bytes, mapping, locale }: ImportTask): Promise<ImportOutcome> {
  try {
    const words = locale === undefined ? undefined : await fetchWords(locale);
    const { content, told } = await readImport(format, bytes, {
      mapping,
      ...(words !== undefined && { words }),
    });
    return { update: encodeContent(content), told };
  } catch (error) {
    if (error instanceof NeedsMapping) return { refused: error.said, mapping: error.mapping };
    if (error instanceof FormatError) return { refused: error.said };
    throw error;
  }
}
