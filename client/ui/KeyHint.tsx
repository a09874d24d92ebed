import styles from './KeyHint.module.css';
import { keyNames } from './keyNames.ts';

/** A shortcut as the keys one presses, such as ⌘ D on a Mac and Ctrl D elsewhere. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles['keys']}>
      {keyNames(keys).map((name) => (
        <kbd key={name} className={styles['key']}>
          {name}
        </kbd>
      ))}
    </span>
  );
}
