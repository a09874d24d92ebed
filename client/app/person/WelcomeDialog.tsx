import { useRef } from 'react';
import { PERSON_COLOURS } from '../../../shared/protocol/personColour.ts';
import type { SessionRequest } from '../../../shared/protocol/person.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { PersonForm } from './PersonForm.tsx';
import styles from './WelcomeDialog.module.css';
import { say } from '../../words/say.ts';

/** The one question before the first page: how the others call this person. */
export function WelcomeDialog({ onSave }: { readonly onSave: (person: SessionRequest) => Promise<void> }) {
  const name = useRef<HTMLInputElement>(null);
  return (
    <main>
      <h1 className={styles['brand']}>
        <Logo />
        Waymark
      </h1>
      <Dialog
        isOpen
        isAlone
        title={say('What should others call you?')}
        description={say('Nobody needs an account: a name is enough, and this browser remembers it.')}
        initialFocus={name}
      >
        <PersonForm
          nameRef={name}
          name=""
          colour={someColour()}
          saveLabel={say('Continue')}
          onSave={onSave}
        />
      </Dialog>
    </main>
  );
}

function someColour(): (typeof PERSON_COLOURS)[number] {
  return PERSON_COLOURS[Math.floor(Math.random() * PERSON_COLOURS.length)] ?? PERSON_COLOURS[0];
}
