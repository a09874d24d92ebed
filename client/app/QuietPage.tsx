import styles from './QuietPage.module.css';

/** Stands in for a page on its way; says so only when it takes long. */
export function QuietPage({ words = 'Opening…' }: { readonly words?: string }) {
  return (
    <main className={styles['page']} aria-busy="true">
      <p role="status" className={styles['text']}>
        {words}
      </p>
    </main>
  );
}
