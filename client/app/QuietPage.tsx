import styles from './QuietPage.module.css';

/** Stands in for a page on its way; says so only when it takes long. */
export function QuietPage() {
  return (
    <main className={styles['page']} aria-busy="true">
      <p className={styles['text']}>Opening…</p>
    </main>
  );
}
