import { setPersona } from '../../../shared/changes/setPersona.ts';
import type { Persona } from '../../../shared/journey/persona.ts';
import { edit } from '../../actions/edit.ts';
import { useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import { PersonaWords } from './PersonaWords.tsx';
import styles from './Personas.module.css';
import { words } from '../../words/words.ts';

/** What one of the workspace's personas is like: changed in one place for all journeys, or kept apart in this one. */
export function PersonaCopy({ persona }: { readonly persona: Persona }) {
  const session = useSession();
  return (
    <>
      <PersonaWords persona={persona} />
      <p className={styles['hint']}>
        {say('One of the workspace’s personas: what it says is the same in every journey.')}{' '}
        <a href={`/personas#${persona.source ?? ''}`}>{say('See it there')}</a>
      </p>
      <Button
        onClick={() => {
          edit(session, words('Keep persona apart'), () => {
            setPersona(session.document, { id: persona.id, source: null });
          });
        }}
      >
        {say('Change it for this journey alone')}
      </Button>
    </>
  );
}
