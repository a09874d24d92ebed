import { Lightbulb, X } from 'lucide-react';
import { useState } from 'react';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { keepOnDevice, keptOnDevice } from '../../ui/keptOnDevice.ts';
import { say } from '../../words/say.ts';
import styles from './FirstHint.module.css';
import { hintFor, HINTS, readHints, type HintPlace } from './hintFor.ts';

const KEY = 'waymark:hints';

/** One sentence on what comes next, for those who build their first journeys; once dismissed, it stays away from this device. */
export function FirstHint({ place }: { readonly place: HintPlace }) {
  const session = useSession();
  const role = useStore(session.role);
  const isBoard = useStore(session.face, (face) => face === 'board');
  const [dismissed, setDismissed] = useState(() => keptOnDevice(KEY) ?? '');
  const hint = useJourney((snapshot) => hintFor(snapshot, role, place, readHints(dismissed)));
  // The board says by itself how one begins.
  if (hint === null || (hint === 'board' && isBoard)) return null;
  return (
    <div className={styles['hint']}>
      <Lightbulb aria-hidden />
      <p>{say(HINTS[hint])}</p>
      <IconButton
        label={say('Do not show this hint again')}
        className={styles['dismiss'] ?? ''}
        onClick={() => {
          const next = `${dismissed} ${hint}`.trim();
          keepOnDevice(KEY, next);
          setDismissed(next);
        }}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
