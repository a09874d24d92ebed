import type { ShareLink } from '../../../shared/protocol/links.ts';
import { RevokeButton } from '../RevokeButton.tsx';
import { ROLE_REVOKE, ROLE_WORDS } from './roleWords.ts';
import styles from './Share.module.css';
import { formatMoment, say, sayCount } from '../../words/say.ts';

/** One link: what it gives, how many joined by it, and taking it back, asked twice. */
export function LinkRow({ link, onRevoke }: { readonly link: ShareLink; readonly onRevoke: () => void }) {
  return (
    <li className={styles['row']}>
      <div className={styles['grows']}>
        <span className={styles['name']}>{say(ROLE_WORDS[link.role])}</span>
        <span className={styles['quiet']}>
          <time dateTime={link.createdAt}>
            {say('made {when}', { when: formatMoment(Date.parse(link.createdAt)) })}
          </time>{' '}
          · {cameBy(link.people)}
        </span>
      </div>
      <RevokeButton
        label={say(ROLE_REVOKE[link.role])}
        consequence={consequence(link.people)}
        onRevoke={onRevoke}
      />
    </li>
  );
}

function cameBy(people: number): string {
  if (people === 0) return say('not used yet');
  return sayCount(people, '{count} person joined', '{count} people joined');
}

function consequence(people: number): string {
  if (people === 0) return say('It stops working.');
  return sayCount(people, 'That person loses access.', '{count} people lose access.');
}
