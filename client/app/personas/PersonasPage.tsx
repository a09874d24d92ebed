import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { PersonaDialog } from '../../panels/personas/PersonaDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageTop } from '../../ui/PageTop.tsx';
import { say } from '../../words/say.ts';
import { InboxButton } from '../inbox/InboxButton.tsx';
import { PersonMenu } from '../person/PersonMenu.tsx';
import { DeletePersonaDialog } from './DeletePersonaDialog.tsx';
import { PersonaTile } from './PersonaTile.tsx';
import styles from './PersonasPage.module.css';
import { usePersonaList } from './usePersonaList.ts';

/** The workspace's personas: kept once, used in many journeys. */
export function PersonasPage() {
  const { personas, problem, refresh } = usePersonaList();
  const [edited, setEdited] = useState<WorkspacePersona | 'new' | null>(null);
  const [removed, setRemoved] = useState<WorkspacePersona | null>(null);
  useEffect(() => {
    document.title = say('Personas · Waymark');
  }, []);
  const add = (
    <Button
      kind="primary"
      icon={<Plus aria-hidden />}
      onClick={() => {
        setEdited('new');
      }}
    >
      {say('New persona')}
    </Button>
  );
  return (
    <div className={styles['page']}>
      <PageTop>
        <InboxButton />
        <PersonMenu />
      </PageTop>
      <main className={styles['main']}>
        <div className={styles['tools']}>
          <h1 className={styles['title']}>{say('Personas')}</h1>
          {personas !== null && personas.length > 0 && add}
        </div>
        {problem !== null && (
          <p role="status" className={styles['problem']}>
            {problem}
          </p>
        )}
        {personas === null && <p className="unseen">{say('Opening…')}</p>}
        {personas?.length === 0 && (
          <div className={styles['empty']}>
            <p>
              {say(
                'Nobody here yet. Describe the people you serve once, and let them walk all of your journeys.',
              )}
            </p>
            {add}
          </div>
        )}
        <ul className={styles['grid']}>
          {personas?.map((persona) => (
            <PersonaTile
              key={persona.id}
              persona={persona}
              onEdit={() => {
                setEdited(persona);
              }}
              onDelete={() => {
                setRemoved(persona);
              }}
            />
          ))}
        </ul>
      </main>
      {edited !== null && (
        <PersonaDialog
          persona={edited === 'new' ? null : edited}
          onClose={() => {
            setEdited(null);
          }}
          onSaved={() => {
            setEdited(null);
            refresh();
          }}
        />
      )}
      {removed !== null && (
        <DeletePersonaDialog
          persona={removed}
          onClose={() => {
            setRemoved(null);
            refresh();
          }}
        />
      )}
    </div>
  );
}
