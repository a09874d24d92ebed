import { Lightbulb, X } from 'lucide-react';
import { useState } from 'react';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import styles from './FirstHint.module.css';
import { hintFor, HINTS, readHints, type HintPlace } from './hintFor.ts';

const KEY = 'waymark:hints';

/** One sentence on what comes next, for those who build their first journeys; once dismissed, it stays away from this device. */
export function FirstHint({ place }: { readonly place: HintPlace }) {
  const role = useStore(useSession().role);
  const [dismissed, setDismissed] = useState(readDismissed);
  const hint = useJourney((snapshot) => hintFor(snapshot, role, place, readHints(dismissed)));
  if (hint === null) return null;
  return (
    <div className={styles['hint']}>
      <Lightbulb aria-hidden />
      <p>{say(HINTS[hint])}</p>
      <IconButton
        label={say('Do not show this hint again')}
        className={styles['dismiss'] ?? ''}
        onClick={() => {
          const next = `${dismissed} ${hint}`.trim();
          keepDismissed(next);
          setDismissed(next);
        }}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  );
}

function readDismissed(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // Private windows of some browsers keep nothing.
    return '';
  }
}

function keepDismissed(names: string): void {
  try {
    localStorage.setItem(KEY, names);
  } catch {
    // See above.
  }
}
