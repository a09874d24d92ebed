import { parentPort, workerData } from 'node:worker_threads';
import { knownJourney } from '../../shared/document/knownJourney.ts';
import { FormatError } from '../../shared/formats/formatError.ts';
import { readTables } from '../../shared/formats/table/readTables.ts';
import { guessVoices } from '../../shared/formats/voc/guessVoices.ts';
import { mapVoices } from '../../shared/formats/voc/mapVoices.ts';
import { must } from '../../shared/journey/must.ts';
import type { VoicesOutcome, VoicesTask } from './readVoices.ts';

// Reads one table. A large one takes seconds, in which nobody else's cursor may stop.
must(parentPort).postMessage(await read(workerData as VoicesTask));

async function read({ bytes, content }: VoicesTask): Promise<VoicesOutcome> {
  try {
    const sheets = await readTables(bytes);
    const mapping = guessVoices(sheets);
    return { ...mapVoices(sheets, mapping, knownJourney(content).snapshot), columns: mapping.roles };
  } catch (error) {
    if (error instanceof FormatError) return { refused: error.said };
    throw error;
  }
}
