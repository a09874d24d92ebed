import { useEffect, useRef, useState } from 'react';
import type { ShareLink } from '../../../shared/protocol/links.ts';
import { Button } from '../../ui/Button.tsx';
import { ROLE_WORDS } from './roleWords.ts';
import styles from './Share.module.css';

/** One link: what it gives, how many joined by it, and taking it back, asked twice. */
export function LinkRow({ link, onRevoke }: { readonly link: ShareLink; readonly onRevoke: () => void }) {
  const [isSure, setIsSure] = useState(false);
  const revoke = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that had the keyboard is gone.
    if (isSure) revoke.current?.focus();
  }, [isSure]);
  const made = Date.parse(link.createdAt);
  return (
    <li className={styles['row']}>
      <div className={styles['grows']}>
        <span className={styles['name']}>{ROLE_WORDS[link.role]}</span>
        <span className={styles['quiet']}>
          made <time dateTime={link.createdAt}>{DATE.format(made)}</time> · {cameBy(link.people)}
        </span>
      </div>
      {isSure ? (
        <>
          <span className={styles['quiet']}>{consequence(link.people)}</span>
          <Button ref={revoke} kind="danger" onClick={onRevoke}>
            Revoke
          </Button>
          <Button onClick={() => setIsSure(false)}>Keep</Button>
        </>
      ) : (
        <Button kind="quiet" onClick={() => setIsSure(true)} aria-label={`Revoke this ${link.role} link`}>
          Revoke
        </Button>
      )}
    </li>
  );
}

const DATE = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});

function cameBy(people: number): string {
  if (people === 0) return 'not used yet';
  return people === 1 ? '1 person joined' : `${people} people joined`;
}

function consequence(people: number): string {
  if (people === 0) return 'It stops working.';
  return people === 1 ? 'That person loses access.' : `${people} people lose access.`;
}
