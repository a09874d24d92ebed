import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { say } from '../../words/say.ts';
import styles from './MoreFields.module.css';

/** What is seldom asked folds away, and opens by itself when something is in it. */
export function MoreFields({
  about,
  isUsed,
  children,
}: {
  /** What there is more of, for those who hear only the button. */
  readonly about: string;
  readonly isUsed: boolean;
  readonly children: ReactNode;
}) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Once open it stays so: a field that is emptied must not vanish from under the hand.
  if (isUsed && chosen === null) setChosen(true);
  const isOpen = chosen ?? isUsed;
  return (
    <>
      <button
        type="button"
        className={styles['more']}
        aria-expanded={isOpen}
        aria-label={say('More about {about}', { about })}
        onClick={() => {
          setChosen(!isOpen);
        }}
      >
        {say('More')}
        <ChevronRight aria-hidden className={styles['chevron']} />
      </button>
      {isOpen && children}
    </>
  );
}
