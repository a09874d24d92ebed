import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './TextField.module.css';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly label: string;
  /** Keeps the label for screen readers when the place says what the field is for. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value, in words. */
  readonly error?: string | null;
  readonly icon?: ReactNode;
}

/** One line of text with its label. */
export function TextField({
  label,
  isLabelHidden = false,
  value,
  onChange,
  error = null,
  icon,
  className,
  ...props
}: TextFieldProps) {
  const id = useId();
  return (
    <div className={classNames(styles['field'], className)}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : styles['label']}>
        {label}
      </label>
      <span className={styles['box']}>
        {icon !== undefined && <span className={styles['icon']}>{icon}</span>}
        <input
          dir="auto"
          type="text"
          {...props}
          id={id}
          className={classNames(styles['input'], icon !== undefined && styles['withIcon'])}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
        />
      </span>
      {error !== null && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
