import type { ApiToken } from '../../../../shared/protocol/tokens.ts';
import { formatDay, formatMoment, say } from '../../../words/say.ts';
import { RevokeButton } from '../../RevokeButton.tsx';
import { SCOPE_WORDS } from './scopeWords.ts';
import styles from './Tokens.module.css';

/** One token: how far it reaches, when it was used last, and taking it back, asked twice. */
export function TokenRow({
  token,
  now,
  onRevoke,
}: {
  readonly token: ApiToken;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly onRevoke: () => void;
}) {
  const { name, scopes, createdAt, lastUsedAt, expiresAt } = token;
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
          {expiresAt !== null && <TokenEnd at={expiresAt} now={now} />}
        </p>
      </div>
      <RevokeButton
        label={say('Revoke the token “{name}”', { name })}
        consequence={say('It stops working.')}
        onRevoke={onRevoke}
      />
    </li>
  );
}

function TokenEnd({ at, now }: { readonly at: string; readonly now: number }) {
  const hasCome = Date.parse(at) <= now;
  const day = formatDay(at.slice(0, 10));
  return (
    <>
      {' · '}
      <time dateTime={at} className={hasCome ? styles['expired'] : undefined}>
        {hasCome ? say('expired on {day}', { day }) : say('expires on {day}', { day })}
      </time>
    </>
  );
}
