import { useId, useState, type FormEvent } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { TOKEN_SCOPES, type TokenScope } from '../../../../shared/protocol/tokenScope.ts';
import type { CreateTokenRequest } from '../../../../shared/protocol/tokens.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { say } from '../../../words/say.ts';
import { SCOPE_WORDS } from './scopeWords.ts';
import styles from './Tokens.module.css';

/** What the next token is for, and how far it reaches. */
export function TokenForm({ onCreate }: { readonly onCreate: (token: CreateTokenRequest) => Promise<void> }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['read', 'export']);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const id = useId();

  const create = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setProblem(say('Say what it is for, so that you know it again.'));
      return;
    }
    setProblem(null);
    setIsMaking(true);
    void onCreate({ name: name.trim(), scopes: [...scopes] }).finally(() => {
      setIsMaking(false);
      setName('');
    });
  };

  return (
    <form className={styles['form']} onSubmit={create}>
      <TextField
        label={say('What is it for?')}
        placeholder={say('For example: weekly report')}
        value={name}
        onChange={setName}
        error={problem}
        maxLength={LIMITS.nameLength}
      />
      <fieldset className={styles['scopes']}>
        <legend className={styles['legend']}>{say('It may')}</legend>
        {TOKEN_SCOPES.map((scope) => (
          <label key={scope} className={styles['scope']}>
            <input
              type="checkbox"
              checked={scopes.includes(scope)}
              aria-describedby={`${id}-${scope}`}
              onChange={({ target }) =>
                setScopes(
                  TOKEN_SCOPES.filter((one) => (one === scope ? target.checked : scopes.includes(one))),
                )
              }
            />
            <span className={styles['name']}>{say(SCOPE_WORDS[scope].label)}</span>
            <span id={`${id}-${scope}`} className={styles['quiet']}>
              {say(SCOPE_WORDS[scope].allows)}
            </span>
          </label>
        ))}
      </fieldset>
      <Button
        kind="primary"
        type="submit"
        disabled={isMaking || scopes.length === 0}
        className={styles['make']}
      >
        {say('Make a token')}
      </Button>
    </form>
  );
}
