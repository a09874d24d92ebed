import { setEmotion } from '../../shared/changes/setEmotion.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Id } from '../../shared/journey/id.ts';
import { EMOTION_WORDS } from '../../shared/marks/markNames.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { withHowMany } from './markSubjects.ts';
import { inSentence, say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** Says how the customer feels at stages and cards; a note may feel too, so it stays one. `null` takes it back. */
export function setEmotionOf(
  session: JourneySession,
  subjects: readonly Id[],
  emotion: Emotion | null,
): void {
  const isDone = edit(
    session,
    emotion === null ? words('Clear emotion') : words('Set emotion'),
    () => {
      setEmotion(session.document, { subjects, emotion });
    },
    subjects,
  );
  if (!isDone) return;
  const word = emotion === null ? say('not said') : inSentence(say(EMOTION_WORDS[emotion]));
  session.announcement.set(withHowMany(session, say('Emotion: {emotion}', { emotion: word }), subjects));
}
