import { useEffect, useRef, useState } from 'react';
import type { ApiToken } from '../../../../shared/protocol/tokens.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatMoment, say } from '../../../words/say.ts';
import { SCOPE_WORDS } from './scopeWords.ts';
import styles from './Tokens.module.css';

/** One token: how far it reaches, when it was used last, and taking it back, asked twice. */
export function TokenRow({ token, onRevoke }: { readonly token: ApiToken; readonly onRevoke: () => void }) {
  const { name, scopes, createdAt, lastUsedAt } = token;
  const [isSure, setIsSure] = useState(false);
  const revoke = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that had the keyboard is gone.
    if (isSure) revoke.current?.focus();
  }, [isSure]);
  return (
    <li className={styles['row']}>
      <div className={styles['grows']}>
        <span dir="auto" className={styles['name']}>
          {name}
        </span>{' '}
        <span className={styles['quiet']}>
          {scopes.map((scope) => say(SCOPE_WORDS[scope].label)).join(', ')}
        </span>
        <p className={styles['quiet']}>
          <time dateTime={createdAt}>
            {say('made {when}', { when: formatMoment(Date.parse(createdAt)) })}
          </time>
          {' · '}
          {lastUsedAt === null ? (
            say('not used yet')
          ) : (
            <time dateTime={lastUsedAt}>
              {say('last used {when}', { when: formatMoment(Date.parse(lastUsedAt)) })}
            </time>
          )}
        </p>
      </div>
      {isSure ? (
        <>
          <span className={styles['quiet']}>{say('It stops working.')}</span>
          <Button ref={revoke} kind="danger" onClick={onRevoke}>
            {say('Revoke')}
          </Button>
          <Button onClick={() => setIsSure(false)}>{say('Keep')}</Button>
        </>
      ) : (
        <Button
          kind="quiet"
          onClick={() => setIsSure(true)}
          aria-label={say('Revoke the token “{name}”', { name })}
        >
          {say('Revoke')}
        </Button>
      )}
    </li>
  );
}
