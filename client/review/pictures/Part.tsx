import type { ReactNode } from 'react';
import styles from './Pictures.module.css';

/** A part of a picture that opens what is behind it: a button, to be walked to by the arrow keys. */
export function Part({
  label,
  row,
  column,
  onOpen,
  words = null,
  children,
}: {
  /** What it says and stands for. */
  readonly label: string;
  /** Its place among the parts, from 1. */
  readonly row: number;
  readonly column: number;
  readonly onOpen: () => void;
  /** What is written on it, which the label says in full. */
  readonly words?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <g
        role="button"
        tabIndex={-1}
        data-row={row}
        data-column={column}
        aria-label={label}
        className={styles['part']}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
      >
        <title>{label}</title>
        {children}
      </g>
      <g aria-hidden className={styles['words']}>
        {words}
      </g>
    </>
  );
}
