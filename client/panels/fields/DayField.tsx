import { useEffect, useId, useRef, useState } from 'react';
import { isDay } from '../../../shared/journey/field.ts';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from './DraftField.module.css';
import { useOnLeave } from './useOnLeave.ts';

/** A day of the calendar as `YYYY-MM-DD`, or `null` for "not said"; one that no calendar has is refused in words. */
export function DayField({
  label,
  value,
  onKeep,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onKeep: (day: string | null) => void;
}) {
  const id = useId();
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  // While a day is typed digit by digit, it is other days on the way; one from the browser's calendar is whole.
  const isTyping = useRef(false);
  const touched = useRef<HTMLInputElement>(null);
  // Not controlled: a browser shows a day that is half typed, and tells no script of it.
  const show = (): void => {
    if (field.current !== null) field.current.value = value ?? '';
  };
  useEffect(() => {
    if (document.activeElement !== field.current) show();
  });
  const keep = (input: HTMLInputElement): void => {
    isTyping.current = false;
    if (input.validity.badInput || (input.value !== '' && !isDay(input.value))) {
      setError(say('There is no such day; the field keeps what it had'));
      return;
    }
    setError(null);
    const day = input.value === '' ? null : input.value;
    if (day !== value) onKeep(day);
  };
  useOnLeave(() => {
    if (isTyping.current && touched.current !== null) keep(touched.current);
  });
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="date"
        min="1900-01-01"
        max="9999-12-31"
        className={styles['input']}
        defaultValue={value ?? ''}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={({ currentTarget }) => {
          touched.current = currentTarget;
          if (!isTyping.current) keep(currentTarget);
        }}
        onBlur={({ currentTarget }) => {
          keep(currentTarget);
          show();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget);
          else isTyping.current = true;
          if (event.key !== 'Escape') return;
          show();
          setError(null);
          session.view.get()?.focus();
        }}
      />
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
