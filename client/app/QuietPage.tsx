import styles from './QuietPage.module.css';
import { say } from '../words/say.ts';

/** Stands in for a page on its way; says so only when it takes long. */
export function QuietPage({ words = say('Opening…') }: { readonly words?: string }) {
  return (
    <main className={styles['page']} aria-busy="true">
      <p role="status" className={styles['text']}>
        {words}
      </p>
    </main>
  );
}
