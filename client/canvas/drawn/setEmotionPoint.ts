import type { Emotion } from '../../../shared/journey/emotion.ts';
import { setEmotionOf } from '../../actions/setEmotionOf.ts';
import { setPersonaEmotionOf } from '../../actions/setPersonaEmotionOf.ts';
import type { Board } from '../board.ts';
import type { LiftedEmotion } from '../../../shared/layout/emotionShape.ts';

/** Writes where a point of the emotion curve was put down: one step of the history, none when it is where it was. */
export function setEmotionPoint({ session }: Board, { persona, subject, emotion }: LiftedEmotion): void {
  const snapshot = session.journey.get();
  const said = snapshot.cards.get(subject) ?? snapshot.stages.find(({ id }) => id === subject);
  if (said === undefined) return;
  if (persona === null) {
    if (said.emotion !== emotion) setEmotionOf(session, [subject], emotion);
    return;
  }
  const whose = snapshot.personas.find(({ id }) => id === persona);
  if (whose !== undefined && said.emotions[persona] !== emotion)
    setPersonaEmotionOf(session, [subject], whose, emotion);
}

/** The next emotion up or down. */
export function emotionBeside(emotion: Emotion, step: 1 | -1): Emotion {
  return Math.max(-2, Math.min(2, emotion + step)) as Emotion;
}
