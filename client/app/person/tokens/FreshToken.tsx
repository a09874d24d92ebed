import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { NewApiToken } from '../../../../shared/protocol/tokens.ts';
import { Button } from '../../../ui/Button.tsx';
import { say } from '../../../words/say.ts';
import styles from './Tokens.module.css';

/** A token just made, which nobody can show again. */
export function FreshToken({ token: { name, token } }: { readonly token: NewApiToken }) {
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(token);
      setIsCopied(true);
    } catch {
      // Without https browsers keep the clipboard to themselves: the person can copy what is selected.
      field.current?.focus();
      field.current?.select();
      setIsCopied(document.execCommand('copy'));
    }
  };

  return (
    <div className={styles['fresh']}>
      <p role="status">
        <strong>{say('The token “{name}” is made.', { name })}</strong>{' '}
        {say('Keep it now, as you would a password: it is not shown again.')}
      </p>
      <div className={styles['copy']}>
        <input
          ref={field}
          readOnly
          aria-label={say('The new token')}
          className={styles['token']}
          value={token}
          onFocus={(event) => event.target.select()}
        />
        <Button icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={() => void copy()}>
          {isCopied ? say('Copied') : say('Copy')}
        </Button>
      </div>
    </div>
  );
}
