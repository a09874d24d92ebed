import { useEffect } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Announcer.module.css';

const SHOWN_MS = 3_500;

/** Says what just happened: read out by screen readers, and shown briefly to everybody else. */
export function Announcer() {
  const { announcement } = useSession();
  const words = useStore(announcement);
  useEffect(() => {
    if (words === '') return undefined;
    // Emptied, so that the same words said again are heard again.
    const timer = setTimeout(() => announcement.set(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [announcement, words]);
  return (
    <div aria-live="polite" className={styles['announcer']}>
      {words !== '' && <p className={styles['words']}>{words}</p>}
    </div>
  );
}
