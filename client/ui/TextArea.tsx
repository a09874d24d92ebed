import { useId, type ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import styles from './TextField.module.css';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Some lines of text with their label; it grows with what is written. */
export function TextArea({
  label,
  isLabelHidden = false,
  value,
  onChange,
  className,
  ...props
}: TextAreaProps) {
  const id = useId();
  return (
    <div className={classNames(styles['field'], className)}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : styles['label']}>
        {label}
      </label>
      <textarea
        rows={2}
        {...props}
        id={id}
        className={classNames(styles['input'], styles['area'])}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
