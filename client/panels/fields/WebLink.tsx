import { say } from '../../words/say.ts';
import styles from './WebLink.module.css';

/** A link that somebody typed: it opens in a tab that knows nothing of this one. */
export function WebLink({ address }: { readonly address: string }) {
  return (
    <a className={styles['link']} href={address} target="_blank" rel="noopener noreferrer">
      {say('Open {address}', { address: address.replace(/^https?:\/\//i, '') })}
    </a>
  );
}
