import type { Id } from '../../../shared/journey/id.ts';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { personaEmotion } from '../fields/PersonaEmotions.tsx';
import styles from '../Inspector.module.css';

/** How each persona feels at a stage or card, for those who may only look. */
export function ReadPersonaEmotions({ subject }: { readonly subject: Id }) {
  const personas = useJourney((snapshot) => snapshot.personas);
  return personas.map(({ id, name }) => (
    <PersonaEmotion key={id} subject={subject} persona={id} name={name} />
  ));
}

function PersonaEmotion({
  subject,
  persona,
  name,
}: {
  readonly subject: Id;
  readonly persona: Id;
  readonly name: string;
}) {
  const emotion = useJourney((snapshot) => personaEmotion(snapshot, subject, persona));
  if (emotion === null) return null;
  return (
    <div className={styles['readMark']}>
      <EmotionMark emotion={emotion} />
      <strong>{say('{persona}: {emotion}', { persona: name, emotion: say(EMOTION_WORDS[emotion]) })}</strong>
    </div>
  );
}
