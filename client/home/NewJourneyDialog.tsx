import { useId, useRef, useState, type FormEvent } from 'react';
import type { TemplateId } from '../../shared/protocol/journeys.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { TEMPLATES } from '../../shared/templates/templateCatalogue.ts';
import { sentenceOf } from '../api/apiError.ts';
import { createJourney } from '../api/journeys.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './NewJourneyDialog.module.css';
import { TemplatePicture } from './TemplatePicture.tsx';
import { languageTag } from '../words/language.ts';
import { say } from '../words/say.ts';

/** Starts a journey: a title, and blank or from a template that teaches something. */
export function NewJourneyDialog({
  onClose,
  onCreated,
}: {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}) {
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState<TemplateId>('blank');
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const form = useId();
  const titleField = useRef<HTMLInputElement>(null);
  const label = TEMPLATES.find(({ id }) => id === template)?.label;

  const create = (event: FormEvent): void => {
    event.preventDefault();
    setIsMaking(true);
    createJourney({ title: title.trim(), template, language: languageTag() }).then(
      ({ id }) => onCreated(id),
      (error: unknown) => {
        setProblem(sentenceOf(error));
        setIsMaking(false);
      },
    );
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('New journey')}
      size="large"
      initialFocus={titleField}
      footer={
        <>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={isMaking}>
            {say('Create journey')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles['form']} onSubmit={create}>
        <TextField
          ref={titleField}
          label={say('What is the customer trying to do?')}
          placeholder={
            label === undefined || template === 'blank'
              ? say('For example: get a wrong bill corrected')
              : say(label)
          }
          value={title}
          onChange={setTitle}
          error={problem}
          maxLength={LIMITS.titleLength}
        />
        <fieldset className={styles['templates']}>
          <legend className={styles['legend']}>{say('Start from')}</legend>
          {TEMPLATES.map(({ id, label: name, teaches }) => (
            <label key={id} className={styles['template']}>
              <input
                type="radio"
                name="template"
                className="unseen"
                checked={id === template}
                onChange={() => setTemplate(id)}
                aria-describedby={`teaches-${id}`}
              />
              <TemplatePicture id={id} />
              <span className={styles['name']}>{say(name)}</span>
              <span id={`teaches-${id}`} className={styles['teaches']}>
                {say(teaches)}
              </span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}
