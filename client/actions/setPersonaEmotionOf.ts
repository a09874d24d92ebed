import { setPersonaEmotion } from '../../shared/changes/setPersonaEmotion.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import { EMOTION_WORDS } from '../../shared/marks/markNames.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { inSentence, say } from '../words/say.ts';
import { edit } from './edit.ts';
import { withHowMany } from './markSubjects.ts';
import { words } from '../words/words.ts';

/** Says how one persona feels at stages and cards; `null` takes it back. */
export function setPersonaEmotionOf(
  session: JourneySession,
  subjects: readonly Id[],
  persona: Persona,
  emotion: Emotion | null,
): void {
  const isDone = edit(
    session,
    emotion === null ? words('Clear emotion') : words('Set emotion'),
    () => {
      setPersonaEmotion(session.document, { subjects, persona: persona.id, emotion });
    },
    subjects,
  );
  if (!isDone) return;
  const word = emotion === null ? say('not said') : inSentence(say(EMOTION_WORDS[emotion]));
  const said = say('Emotion of {persona}: {emotion}', { persona: persona.name, emotion: word });
  session.announcement.set(withHowMany(session, said, subjects));
}
