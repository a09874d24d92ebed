import type { ReactNode } from 'react';
import buttonStyles from '../ui/Button.module.css';
import { classNames } from '../ui/classNames.ts';
import styles from './MessagePage.module.css';
import { say } from '../words/say.ts';

export interface MessagePageProps {
  readonly title: string;
  /** What one can do about it; going home, when left out. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page that has only something to say, and one way on. */
export function MessagePage({ title, action, children }: MessagePageProps) {
  return (
    <main className={styles['page']}>
      <div className={styles['message']}>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['text']}>{children}</p>
        {action ?? (
          <a href="/" className={classNames(buttonStyles['button'], buttonStyles['primary'])}>
            {say('Go to your journeys')}
          </a>
        )}
      </div>
    </main>
  );
}
