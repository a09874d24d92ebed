import type { JourneyDocument, TextRef } from '../document/journeyDocument.ts';
import { gatherWords } from './gatherWords.ts';
import { replaceWords } from './replaceWords.ts';

/**
 * Turns what a text field shows now into what a person typed, touching only the letters that differ, so that it merges
 * with somebody else typing in the same text. Does nothing when the record is gone.
 */
export function editText(document: JourneyDocument, ref: TextRef, typed: string): void {
  document.transact(() => {
    gatherWords(document, ref);
    const text = document.text(ref);
    if (text !== null) replaceWords(text, typed);
  });
}
