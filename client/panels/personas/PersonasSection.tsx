import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { AddPersona } from './AddPersona.tsx';
import { PersonaItem } from './PersonaItem.tsx';
import styles from './Personas.module.css';

/** Who walks the journey; one persona is open at a time. */
export function PersonasSection() {
  const personas = useJourney((snapshot) => snapshot.personas);
  const [open, setOpen] = useState<Id | null>(null);
  return (
    <Section
      icon={<UsersRound aria-hidden />}
      title={say('Personas')}
      count={personas.length}
      action={<AddPersona onMade={setOpen} />}
    >
      {personas.length === 0 && (
        <p className={styles['hint']}>
          {say(
            'Say who walks this journey: what they need most then counts double, and each can feel differently.',
          )}
        </p>
      )}
      {personas.map((persona, index) => (
        <PersonaItem
          key={persona.id}
          persona={persona}
          previous={personas[index - 1]?.id ?? null}
          afterNext={personas[index + 2]?.id ?? null}
          isLast={index === personas.length - 1}
          isOpen={persona.id === open}
          onToggle={(isOpen) => {
            setOpen(isOpen ? persona.id : null);
          }}
        />
      ))}
    </Section>
  );
}
