import { useCallback, useEffect, useState } from 'react';
import type { ApiToken, NewApiToken } from '../../../../shared/protocol/tokens.ts';
import { sentenceOf } from '../../../api/apiError.ts';
import { createToken, listTokens, revokeToken } from '../../../api/tokens.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { say } from '../../../words/say.ts';
import { FreshToken } from './FreshToken.tsx';
import { TokenForm } from './TokenForm.tsx';
import { TokenRow } from './TokenRow.tsx';
import styles from './Tokens.module.css';

/** Lets programs act in one's name, as far as one says, and takes that back. */
export function TokensDialog({ onClose }: { readonly onClose: () => void }) {
  const [tokens, setTokens] = useState<readonly ApiToken[]>([]);
  const [now] = useState(Date.now);
  const [fresh, setFresh] = useState<NewApiToken | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const refresh = useCallback(
    () => listTokens().then(setTokens, (error: unknown) => setProblem(sentenceOf(error))),
    [],
  );
  useEffect(() => void refresh(), [refresh]);
  const attempt = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => {
        setProblem(null);
        return refresh();
      },
      (error: unknown) => setProblem(sentenceOf(error)),
    );

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="medium"
      title={say('Tokens for programs')}
      description={say('A script or another tool that has one acts in your name, as far as you say here.')}
    >
      <TokenForm onCreate={(token) => attempt(createToken(token).then(setFresh))} />
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {fresh !== null && <FreshToken key={fresh.id} token={fresh} />}
      {tokens.length > 0 && (
        <>
          <h3 className={styles['heading']}>{say('Tokens')}</h3>
          <ul className={styles['list']}>
            {tokens.map((token) => (
              <TokenRow
                key={token.id}
                token={token}
                now={now}
                onRevoke={() => {
                  if (fresh?.id === token.id) setFresh(null);
                  void attempt(revokeToken(token.id));
                }}
              />
            ))}
          </ul>
        </>
      )}
      <p className={styles['quiet']}>
        <a href="/api/docs" target="_blank" rel="noreferrer">
          {say('What programs can ask for')}
        </a>
      </p>
    </Dialog>
  );
}
