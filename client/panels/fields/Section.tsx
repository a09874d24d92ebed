import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the inspector under a heading; it opens and closes when it knows how to. */
export function Section({
  icon,
  title,
  count,
  action,
  isOpen = true,
  onToggle,
  children,
}: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly count?: number;
  /** A control at the end of the heading. */
  readonly action?: ReactNode;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const words = (
    <>
      {icon !== undefined && <span className={styles['icon']}>{icon}</span>}
      {title}
      {count !== undefined && count > 0 && <span className={styles['count']}>{count}</span>}
    </>
  );
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id} className={styles['title']}>
          {onToggle === undefined ? (
            words
          ) : (
            <button
              type="button"
              className={styles['toggle']}
              aria-expanded={isOpen}
              onClick={() => {
                onToggle(!isOpen);
              }}
            >
              {words}
              <ChevronRight aria-hidden className={styles['chevron']} />
            </button>
          )}
        </h3>
        {action}
      </div>
      {isOpen && children}
    </section>
  );
}
