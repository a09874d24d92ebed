import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Logo } from '../ui/Logo.tsx';
import { say } from '../words/say.ts';
import styles from './ReviewTop.module.css';

/** The top of the review: the way home, and what belongs to the person. */
export function ReviewTop({ personMenu }: { readonly personMenu: ReactNode }) {
  return (
    <header className={styles['top']}>
      <Link href="/" className={styles['home']}>
        <Logo />
        <span className={styles['brand']}>Waymark</span>
        <span className="unseen">{say('All journeys')}</span>
      </Link>
      <span className={styles['space']} />
      {personMenu}
    </header>
  );
}
