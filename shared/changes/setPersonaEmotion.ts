import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';

/** Says how one persona feels at stages or cards; `null` takes it back. What is said of others stays. */
export function setPersonaEmotion(
  document: JourneyDocument,
  {
    subjects,
    persona,
    emotion,
  }: { readonly subjects: readonly Id[]; readonly persona: Id; readonly emotion: Emotion | null },
): void {
  document.transact(() => {
    for (const id of subjects)
      document.setEntry(document.has('cards', id) ? 'cards' : 'stages', id, 'emotions', persona, emotion);
  });
}
