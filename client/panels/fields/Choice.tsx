import { useId, type ReactNode } from 'react';
import { classNames } from '../../ui/classNames.ts';
import styles from './Choice.module.css';

/** A radio group of pictures with their words under them. */
export function Choice<T extends string | number>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  canClear = false,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** `null` when nothing is chosen, or several things that differ. */
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string; readonly picture: ReactNode }[];
  /** `null` when the chosen one was pressed again, for those with `canClear`. */
  readonly onChange: (value: T | null) => void;
  readonly canClear?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={isLabelHidden ? 'unseen' : styles['legend']}>{label}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(styles['option'], option.value === value && styles['chosen'])}
          >
            <input
              type="radio"
              className="unseen"
              name={name}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
              onClick={() => {
                if (canClear && option.value === value) onChange(null);
              }}
            />
            {option.picture}
            <span className={styles['word']}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
