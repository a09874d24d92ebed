import { useId, useState, type ComponentProps } from 'react';
import { useSession } from '../../model/useSession.ts';
import styles from './DraftField.module.css';
import { useOnLeave } from './useOnLeave.ts';

/** What was typed, understood, or what is wrong with it in words. */
export type Understood<T> = { readonly value: T } | { readonly error: string };

/**
 * One line that is kept as a whole when it is left or Enter is pressed. What cannot be understood is refused in words
 * and stays in the field to be mended, while the journey keeps what it has; Escape takes it back.
 */
export function DraftField<T>({
  label,
  value,
  understand,
  onKeep,
  suggestions = [],
  ...props
}: {
  readonly label: string;
  /** What the journey says now, as one would type it. */
  readonly value: string;
  readonly understand: (typed: string) => Understood<T>;
  readonly onKeep: (value: T) => void;
  readonly suggestions?: readonly string[];
} & Pick<ComponentProps<'input'>, 'inputMode' | 'placeholder' | 'maxLength' | 'onFocus' | 'type'>) {
  const id = useId();
  const session = useSession();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const finish = (): void => {
    if (draft === null) return;
    const understood = understand(draft.trim());
    if ('error' in understood) {
      setError(understood.error);
      return;
    }
    setDraft(null);
    if (draft.trim() !== value) onKeep(understood.value);
  };
  useOnLeave(() => {
    if (draft === null) return;
    const understood = understand(draft.trim());
    if ('error' in understood) session.announcement.set(`${label}: ${understood.error}`);
    else finish();
  });
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        dir="auto"
        type="text"
        autoComplete="off"
        {...props}
        id={id}
        className={styles['input']}
        value={draft ?? value}
        list={suggestions.length === 0 ? undefined : `${id}-list`}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          setDraft(event.target.value);
          setError(null);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') finish();
          if (event.key !== 'Escape') return;
          if (draft === null) session.view.get()?.focus();
          setDraft(null);
          setError(null);
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
