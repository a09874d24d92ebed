import type { ReactNode } from 'react';
import styles from './Labelled.module.css';

/** A control that has its own name, with that name and what is chosen written over it. */
export function Labelled({
  label,
  value = '',
  children,
}: {
  readonly label: string;
  readonly value?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['labelled']}>
      <span className={styles['line']}>
        <span aria-hidden className={styles['label']}>
          {label}
        </span>
        {value !== '' && <span className={styles['value']}>{value}</span>}
      </span>
      {children}
    </div>
  );
}
