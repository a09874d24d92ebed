import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';

/** Says how the customer feels at stages or cards; `null` takes it back. */
export function setEmotion(
  document: JourneyDocument,
  { subjects, emotion }: { readonly subjects: readonly Id[]; readonly emotion: Emotion | null },
): void {
  document.transact(() => {
    for (const id of subjects) document.set(document.has('cards', id) ? 'cards' : 'stages', id, { emotion });
  });
}
