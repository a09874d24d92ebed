import { CloudOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './SavedIndicator.module.css';
import { savedWords } from './savedWords.ts';
import { say } from '../../words/say.ts';

/** Says whether the server has everything on disk. Read out only when the connection goes and comes back. */
export function SavedIndicator() {
  const session = useSession();
  const { words, isWarning } = savedWords(
    useStore(session.saveStatus),
    useStore(session.isKeptHere),
    useStore(session.role),
  );
  const wasWarning = useRef(isWarning);
  useEffect(() => {
    if (wasWarning.current === isWarning) return;
    wasWarning.current = isWarning;
    session.announcement.set(isWarning ? words : say('Back online'));
  }, [session, isWarning, words]);
  return (
    <p role="status" aria-live="off" className={classNames(styles['saved'], isWarning && styles['warning'])}>
      {isWarning && <CloudOff aria-hidden />}
      {words}
    </p>
  );
}
