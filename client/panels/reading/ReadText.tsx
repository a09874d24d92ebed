import styles from '../Inspector.module.css';

/** Words under their label, for those who may only look; nothing when there are none. */
export function ReadText({ label, words }: { readonly label?: string; readonly words: string }) {
  if (words.trim() === '') return null;
  return (
    <div>
      {label !== undefined && <p className={styles['hint']}>{label}</p>}
      <p dir="auto" className={styles['read']}>
        {words}
      </p>
    </div>
  );
}
