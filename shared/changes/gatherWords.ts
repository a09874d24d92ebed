import type { JourneyDocument, TextRef } from '../document/journeyDocument.ts';
import { momentsOn, needsOn } from './marksOn.ts';
import { replaceWords } from './replaceWords.ts';

/**
 * Before the reason of a mark is edited: when two people made the same mark at once, moves the words of the others
 * into the one that is shown, as the snapshot shows them, so that typing goes on from what is on the screen [M3].
 */
export function gatherWords(document: JourneyDocument, ref: TextRef): void {
  if (ref.collection !== 'needsAtRisk' && ref.collection !== 'momentsOfTruth') return;
  const mark = document.get(ref.collection, ref.id);
  if (mark === null) return;
  const twins =
    'need' in mark ? needsOn(document, mark.subject, mark.need) : momentsOn(document, mark.subject);
  if (twins.length < 2 || !twins.includes(ref.id)) return;
  const field = ref.field;
  const words = [...new Set(twins.map((id) => readText(document, { ...ref, id, field })))].filter(
    (reason) => reason.trim() !== '',
  );
  for (const id of twins) {
    const text = document.text({ ...ref, id, field });
    const wanted = id === ref.id ? words.join('\n') : '';
    if (text !== null) replaceWords(text, wanted);
  }
}

function readText(document: JourneyDocument, ref: TextRef): string {
  return document.text(ref)?.toJSON() ?? '';
}
