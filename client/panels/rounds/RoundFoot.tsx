import type { ReactNode } from 'react';
import styles from './RoundFoot.module.css';

/** What one does next in a round: stays at the foot of the panel, whatever is above it. */
export function RoundFoot({ children }: { readonly children: ReactNode }) {
  return <div className={styles['foot']}>{children}</div>;
}
