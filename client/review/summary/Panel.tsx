import { useId, type ReactNode } from 'react';
import styles from './Summary.module.css';

/** A part of the summary with its heading, by which it can be found. */
export function Panel({
  title,
  count,
  children,
}: {
  readonly title: string;
  /** How many there are in all, beyond those that are shown. */
  readonly count?: number;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <h2 className={styles['heading']}>
        <span id={id}>{title}</span>
        {count !== undefined && <span className={styles['count']}> {count}</span>}
      </h2>
      {children}
    </section>
  );
}
