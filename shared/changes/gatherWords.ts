import type { JourneyDocument, TextRef } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { linkTwins } from './linksBetween.ts';
import { momentsOn, needsOn } from './marksOn.ts';
import { replaceWords } from './replaceWords.ts';

/**
 * Before the reason of a mark or the label of a link is edited: when two people made the same one at once, moves the words
 * of the others into the one that is shown, as the snapshot shows them, so that typing goes on from what is on the
 * screen [M3, L2].
 */
export function gatherWords(document: JourneyDocument, ref: TextRef): void {
  if (!isGathered(ref)) return;
  const twins = twinsOf(document, ref);
  if (twins.length < 2 || !twins.includes(ref.id)) return;
  const words = [...new Set(twins.map((id) => readText(document, { ...ref, id })))].filter(
    (each) => each.trim() !== '',
  );
  for (const id of twins) {
    const text = document.text({ ...ref, id });
    const wanted = id === ref.id ? words.join('\n') : '';
    if (text !== null) replaceWords(text, wanted);
  }
}

type Gathered = Extract<TextRef, { collection: 'needsAtRisk' | 'momentsOfTruth' | 'links' }>;

function isGathered(ref: TextRef): ref is Gathered {
  return ['needsAtRisk', 'momentsOfTruth', 'links'].includes(ref.collection);
}

function twinsOf(document: JourneyDocument, { collection, id }: Gathered): readonly Id[] {
  if (collection === 'links') return linkTwins(document, id);
  const mark = document.get(collection, id);
  if (mark === null) return [];
  return 'need' in mark ? needsOn(document, mark.subject, mark.need) : momentsOn(document, mark.subject);
}

function readText(document: JourneyDocument, ref: TextRef): string {
  return document.text(ref)?.toJSON() ?? '';
}
