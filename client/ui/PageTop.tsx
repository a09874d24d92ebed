import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { say } from '../words/say.ts';
import { Logo } from './Logo.tsx';
import styles from './PageTop.module.css';

/** The top of a page other than the board: the way home, and at its end what belongs to the page and the person. */
export function PageTop({ children }: { readonly children: ReactNode }) {
  return (
    <header className={styles['top']}>
      <Link href="/" className={styles['home']}>
        <Logo />
        <span className={styles['brand']}>Waymark</span>
        <span className="unseen">{say('All journeys')}</span>
      </Link>
      {children}
    </header>
  );
}
