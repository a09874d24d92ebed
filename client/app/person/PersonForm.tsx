import { useState, type FormEvent, type RefObject } from 'react';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { SessionRequest } from '../../../shared/protocol/person.ts';
import { PERSON_COLOURS } from '../../../shared/protocol/personColour.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { COLOUR_NAMES } from './colourNames.ts';
import styles from './PersonForm.module.css';
import { say } from '../../words/say.ts';

export interface PersonFormProps {
  readonly nameRef: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly colour: string;
  readonly saveLabel: string;
  readonly onSave: (person: SessionRequest) => Promise<void>;
}

/** A name and a colour. */
export function PersonForm({ nameRef, saveLabel, onSave, ...initial }: PersonFormProps) {
  const [name, setName] = useState(initial.name);
  const [colour, setColour] = useState(initial.colour);
  const [error, setError] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setError(say('Any name will do, but it needs one.'));
      nameRef.current?.focus();
      return;
    }
    setIsSaving(true);
    const chosen = PERSON_COLOURS.find((one) => one === colour);
    onSave({ name: name.trim(), ...(chosen === undefined ? {} : { colour: chosen }) }).catch(
      (problem: unknown) => {
        setError(sentenceOf(problem));
        setIsSaving(false);
      },
    );
  };

  return (
    <form className={styles['form']} onSubmit={save} noValidate>
      <div className={styles['who']}>
        <Avatar name={name.trim() === '' ? '?' : name} colour={colour} size="large" isDecorative />
        <TextField
          ref={nameRef}
          label={say('Your name')}
          className={styles['name'] ?? ''}
          value={name}
          onChange={setName}
          error={error}
          maxLength={LIMITS.nameLength}
          autoComplete="nickname"
        />
      </div>
      <fieldset className={styles['colours']}>
        <legend className={styles['legend']}>{say('Your colour')}</legend>
        {PERSON_COLOURS.map((one) => (
          <label
            key={one}
            className={styles['colour']}
            style={{ backgroundColor: one }}
            title={say(COLOUR_NAMES[one])}
          >
            <input
              type="radio"
              name="colour"
              aria-label={say(COLOUR_NAMES[one])}
              checked={one === colour}
              onChange={() => setColour(one)}
            />
          </label>
        ))}
      </fieldset>
      <Button kind="primary" type="submit" disabled={isSaving} className={styles['save']}>
        {saveLabel}
      </Button>
    </form>
  );
}
