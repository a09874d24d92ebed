import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './PainItem.module.css';

/** One of several things in a section: a line that tells it from the others, and when it is open all about it. */
export function FoldItem({
  mark,
  title,
  aside,
  isOpen,
  onToggle,
  children,
}: {
  readonly mark: ReactNode;
  readonly title: string;
  /** A few words or a number at the end of the line. */
  readonly aside?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['pain']}>
      <button
        type="button"
        className={styles['head']}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(!isOpen);
        }}
      >
        {mark}
        <span dir="auto" className={styles['title']}>
          {title}
        </span>
        {aside !== undefined && <span className={styles['score']}>{aside}</span>}
        <ChevronRight aria-hidden className={styles['chevron']} />
      </button>
      {isOpen && children}
    </div>
  );
}
