import { FormatError } from '../../shared/formats/formatError.ts';
import type { MappedVoices } from '../../shared/formats/voc/mapVoices.ts';
import type { VoiceRole } from '../../shared/formats/voc/voiceMapping.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';
import type { Message } from '../../shared/words/message.ts';
import { inThread } from './inThread.ts';

/** A table of what customers said, and the journey that it is about. */
export interface VoicesTask {
  readonly bytes: Uint8Array;
  readonly content: JourneyContent;
}

/** What the table says, and what its columns were taken for. */
export interface ReadVoices extends MappedVoices {
  readonly columns: readonly VoiceRole[];
}

/** What was read, or why nothing could be. */
export type VoicesOutcome = ReadVoices | { readonly refused: Message };

/**
 * Reads a table of what customers said, as its columns are guessed.
 * @throws FormatError
 */
export async function readVoices(task: VoicesTask): Promise<ReadVoices> {
  const outcome = await inThread<VoicesOutcome>(new URL('./voicesWorker.ts', import.meta.url), task);
  if ('refused' in outcome) throw new FormatError(outcome.refused);
  return outcome;
}
