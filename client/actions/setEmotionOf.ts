import { setEmotion } from '../../shared/changes/setEmotion.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Id } from '../../shared/journey/id.ts';
import { EMOTION_WORDS } from '../marks/markWords.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { onHowMany } from './markSubjects.ts';

/** Says how the customer feels at stages and cards; a note may feel too, so it stays one. `null` takes it back. */
export function setEmotionOf(
  session: JourneySession,
  subjects: readonly Id[],
  emotion: Emotion | null,
): void {
  const isDone = edit(
    session,
    emotion === null ? 'Clear emotion' : 'Set emotion',
    () => {
      setEmotion(session.document, { subjects, emotion });
    },
    subjects,
  );
  if (!isDone) return;
  const word = emotion === null ? 'not said' : EMOTION_WORDS[emotion].toLowerCase();
  session.announcement.set(`Emotion: ${word}${onHowMany(session, subjects)}`);
}
