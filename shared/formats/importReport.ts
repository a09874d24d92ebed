import type { ImportReport } from '../protocol/journeys.ts';
import { sayMessage } from '../words/message.ts';
import { wordsOf, type Words } from '../words/wordsOf.ts';
import type { ImportTold } from './importedJourney.ts';

/** What became of the parts of a file as lines to read; in English, unless it is said by other words. */
export function importReport({ kept, asNotes, dropped }: ImportTold, words: Words = wordsOf()): ImportReport {
  return {
    kept: kept.map((line) => sayMessage(words, line)),
    asNotes: asNotes.map((line) => sayMessage(words, line)),
    dropped: dropped.map((line) => sayMessage(words, line)),
  };
}
