import { useId } from 'react';
import { classNames } from './classNames.ts';
import styles from './TextField.module.css';

/** Several lines of text with their label; grows with its words. */
export function TextArea({
  label,
  value,
  onChange,
  placeholder,
  maxLength,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
}) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <textarea
        dir="auto"
        id={id}
        rows={2}
        className={classNames(styles['input'], styles['area'])}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
