import { personaPicturePath } from '../../api/personas.ts';
import { PersonaMark } from '../../marks/PersonaMark.tsx';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { PersonaWords } from '../personas/PersonaWords.tsx';
import styles from '../personas/Personas.module.css';

/** Who walks the journey, for those who may only look. */
export function ReadPersonas() {
  const personas = useJourney((snapshot) => snapshot.personas);
  if (personas.length === 0) return null;
  return (
    <Section title={say('Personas')} count={personas.length}>
      {personas.map((persona) => (
        <div key={persona.id} className={styles['fields']}>
          <div className={styles['subject']}>
            <PersonaMark
              name={persona.name}
              colour={persona.colour}
              picture={persona.picture === null ? null : personaPicturePath(persona.picture)}
            />
            <strong>{persona.name.trim() === '' ? say('Unnamed persona') : persona.name}</strong>
          </div>
          <PersonaWords persona={persona} />
        </div>
      ))}
    </Section>
  );
}
