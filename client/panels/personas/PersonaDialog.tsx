import { useRef, useState, type FormEvent } from 'react';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { CreatePersonaRequest, WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { changePersona, createPersona, personaPicturePath, setPersonaPicture } from '../../api/personas.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../words/say.ts';
import { PictureField } from './PictureField.tsx';
import { NeedPicker } from './NeedPicker.tsx';
import styles from './Personas.module.css';
import type { SmallPicture } from './smallPicture.ts';

/** Makes a persona for the whole workspace, or changes one everywhere at once. */
export function PersonaDialog({
  persona,
  onClose,
  onSaved,
}: {
  /** `null` for a new one. */
  readonly persona: WorkspacePersona | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const [name, setName] = useState(persona?.name ?? '');
  const [goals, setGoals] = useState(persona?.goals ?? '');
  const [quote, setQuote] = useState(persona?.quote ?? '');
  const [needs, setNeeds] = useState(persona?.needs ?? []);
  // What was chosen here; `undefined` as long as it stays as it is.
  const [chosen, setChosen] = useState<SmallPicture | null | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const made = useRef(persona?.id ?? null);
  const nameField = useRef<HTMLInputElement>(null);

  const keep = async (words: CreatePersonaRequest): Promise<void> => {
    const kept =
      made.current === null ? await createPersona(words) : await changePersona(made.current, words);
    // Should the picture fail, saving again must not make a second one.
    made.current = kept.id;
    if (chosen !== undefined) await setPersonaPicture(kept.id, chosen?.file ?? null);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setProblem(say('Please give the persona a name'));
      nameField.current?.focus();
      return;
    }
    setIsSaving(true);
    // The server knows which needs there are, and says so of one that it does not know.
    const words = { name, goals, quote, needs: needs as NonNullable<CreatePersonaRequest['needs']> };
    keep(words).then(onSaved, (error: unknown) => {
      setProblem(sentenceOf(error));
      setIsSaving(false);
    });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={persona === null ? say('New persona') : say('Edit persona')}
      description={
        persona === null
          ? say('Kept once for the whole workspace, and used in as many journeys as you like.')
          : say('What you change here changes in every journey that uses it.')
      }
      size="medium"
      initialFocus={nameField}
    >
      <form className={styles['form']} onSubmit={save} noValidate>
        <TextField
          ref={nameField}
          label={say('Name')}
          placeholder={say('For example: Ann, 71, calls from her landline')}
          value={name}
          onChange={(typed) => {
            setName(typed);
            setProblem(null);
          }}
          maxLength={LIMITS.personaNameLength}
          error={problem}
        />
        <PictureField
          name={name}
          picture={chosen === undefined ? addressOf(persona) : (chosen?.address ?? null)}
          onChoose={setChosen}
        />
        <TextArea
          label={say('Goals')}
          placeholder={say('What they want to reach')}
          value={goals}
          onChange={setGoals}
          maxLength={LIMITS.personaTextLength}
        />
        <TextArea
          label={say('Quote')}
          placeholder={say('What one would hear them say')}
          value={quote}
          onChange={setQuote}
          maxLength={LIMITS.personaTextLength}
        />
        <div>
          <p>{say('What they need most')}</p>
          <p className={styles['hint']}>{say('These needs count double in the heat of their journeys.')}</p>
          <NeedPicker
            label={say('What they need most')}
            chosen={needs}
            onChange={(need, isChosen) => {
              setNeeds(isChosen ? [...needs, need] : needs.filter((one) => one !== need));
            }}
          />
        </div>
        <div className={styles['foot']}>
          <div className={styles['tools']}>
            <Button kind="quiet" onClick={onClose}>
              {say('Cancel')}
            </Button>
            <Button kind="primary" type="submit" disabled={isSaving}>
              {say('Save')}
            </Button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

function addressOf(persona: WorkspacePersona | null): string | null {
  return persona?.picture == null ? null : personaPicturePath(persona.picture);
}
