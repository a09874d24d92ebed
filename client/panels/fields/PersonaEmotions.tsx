import { EMOTIONS, type Emotion } from '../../../shared/journey/emotion.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Persona } from '../../../shared/journey/persona.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { setPersonaEmotionOf } from '../../actions/setPersonaEmotionOf.ts';
import { personaPicturePath } from '../../api/personas.ts';
import { EmotionMark } from '../../marks/EmotionMark.tsx';
import { EMOTION_WORDS } from '../../../shared/marks/markNames.ts';
import { PersonaMark } from '../../marks/PersonaMark.tsx';
import { useJourney, useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { say } from '../../words/say.ts';
import { DIFFERS, useCommon } from '../subjects/useCommon.ts';
import styles from './PersonaEmotions.module.css';

/** How each persona of the journey feels at stages or cards, a row for each; nothing where the journey has none. */
export function PersonaEmotions({ subjects }: { readonly subjects: readonly Id[] }) {
  const personas = useJourney((snapshot) => snapshot.personas);
  if (personas.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {personas.map((persona) => (
        <PersonaEmotion key={persona.id} subjects={subjects} persona={persona} />
      ))}
    </ul>
  );
}

function PersonaEmotion({
  subjects,
  persona,
}: {
  readonly subjects: readonly Id[];
  readonly persona: Persona;
}) {
  const session = useSession();
  const emotion = useCommon(subjects, (snapshot, subject) => personaEmotion(snapshot, subject, persona.id));
  const name = persona.name.trim() === '' ? say('Unnamed persona') : persona.name;
  return (
    <li className={styles['row']}>
      <PersonaMark
        name={name}
        colour={persona.colour}
        picture={persona.picture === null ? null : personaPicturePath(persona.picture)}
      />
      <span className={styles['name']} title={name}>
        {name}
      </span>
      <SegmentedControl
        label={say('Emotion of {persona}', { persona: name })}
        className={styles['faces'] ?? ''}
        value={emotion === DIFFERS || emotion === null ? null : `${emotion}`}
        options={EMOTIONS.map((value) => ({
          value: `${value}`,
          label: say(EMOTION_WORDS[value]),
          icon: <EmotionMark emotion={value} size={18} />,
        }))}
        canClear
        onChange={(chosen) => {
          const said = EMOTIONS.find((value) => `${value}` === chosen) ?? null;
          setPersonaEmotionOf(session, subjects, persona, said);
        }}
      />
    </li>
  );
}

/** How a persona feels at a stage or card; `null` when nobody said. */
export function personaEmotion(snapshot: JourneySnapshot, subject: Id, persona: Id): Emotion | null {
  const record = snapshot.cards.get(subject) ?? snapshot.stages.find(({ id }) => id === subject);
  return record?.emotions[persona] ?? null;
}
