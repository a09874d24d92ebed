import { useId, useState, type FormEvent } from 'react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { TOKEN_SCOPES, type TokenScope } from '../../../../shared/protocol/tokenScope.ts';
import type { CreateTokenRequest } from '../../../../shared/protocol/tokens.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { say, sayCount } from '../../../words/say.ts';
import { SCOPE_WORDS } from './scopeWords.ts';
import styles from './Tokens.module.css';

/** How many days a token may be made for; `null` is without end. */
const SPANS = [30, 90, 365, null];

/** What the next token is for, how far it reaches, and for how long. */
export function TokenForm({ onCreate }: { readonly onCreate: (token: CreateTokenRequest) => Promise<void> }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly TokenScope[]>(['read', 'export']);
  const [days, setDays] = useState<number | null>(90);
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
    void onCreate({ name: name.trim(), scopes: [...scopes], days }).finally(() => {
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
      <div className={styles['span']}>
        <Select
          label={say('It works for')}
          value={String(days)}
          options={SPANS.map((span) => ({
            value: String(span),
            label:
              span === null
                ? say('as long as you do not revoke it')
                : sayCount(span, '{count} day', '{count} days'),
          }))}
          onChange={(chosen) => setDays(SPANS.find((span) => String(span) === chosen) ?? null)}
        />
      </div>
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
