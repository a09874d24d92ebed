import { Suspense, useRef } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { PersonForm } from './PersonForm.tsx';
import { usePerson } from './usePerson.ts';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

const MailPart = comesLater(async () => (await import('./mail/MailPart.tsx')).MailPart);

/** Changes what the others call and how they see this person, and where this person is mailed to. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { person, save } = usePerson();
  const name = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('What should others call you?')}
      description={say('They see it on your cursor and next to what you do.')}
      initialFocus={name}
    >
      <PersonForm
        nameRef={name}
        name={person.name}
        colour={person.colour}
        saveLabel={say('Save')}
        onSave={async (changed) => {
          await save(changed);
          onClose();
        }}
      />
      <Suspense>
        <MailPart />
      </Suspense>
    </Dialog>
  );
}
