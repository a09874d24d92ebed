import { ArrowRight, Minus, Pencil, Plus } from 'lucide-react';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Outcome } from './changeLines.ts';
import styles from './OutcomeMark.module.css';

const LOOKS = {
  added: { label: words('Added'), icon: Plus },
  removed: { label: words('Removed'), icon: Minus },
  moved: { label: words('Moved'), icon: ArrowRight },
  changed: { label: words('Changed'), icon: Pencil },
} as const;

/** What became of something, as a sign and a word. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const { label, icon: Icon } = LOOKS[outcome];
  return (
    <span className={styles['outcome']} data-outcome={outcome}>
      <Icon aria-hidden />
      {say(label)}
    </span>
  );
}
