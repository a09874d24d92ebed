import type { ReactNode } from 'react';
import styles from '../Inspector.module.css';

/** The small line at the top of the inspector: what this is, and a control at its end. */
export function Overline({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles['overline']}>
      <h2 className={styles['kind']}>{children}</h2>
      {action}
    </div>
  );
}
