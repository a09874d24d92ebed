import { LockKeyhole } from 'lucide-react';
import type { Lock } from '../../../shared/journey/lockOn.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { mayLockJourney, unlock } from '../../actions/lockActions.ts';
import { lockWords } from '../../actions/lockWords.ts';
import { useMayEverEdit, useSession } from '../../model/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/say.ts';
import styles from './LockNotice.module.css';

/** Says what is locked, with the way to unlock it for those who may; `subject` is what it was asked for. */
export function LockNotice({ lock, subject }: { readonly lock: Lock; readonly subject: Id }) {
  const session = useSession();
  const mayEverEdit = useMayEverEdit();
  const mayUnlock = lock.on === 'journey' ? mayLockJourney(session) : mayEverEdit;
  return (
    <div className={styles['notice']}>
      <LockKeyhole aria-hidden />
      <p>{lockWords(lock)}</p>
      {mayUnlock && (
        <Button
          onClick={() => {
            unlock(session, subject);
          }}
        >
          {say('Unlock')}
        </Button>
      )}
    </div>
  );
}
