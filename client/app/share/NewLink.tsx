import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { LinkRole } from '../../../shared/protocol/role.ts';
import { Button } from '../../ui/Button.tsx';
import { ROLE_ALLOWS } from './roleWords.ts';
import styles from './Share.module.css';
import { say } from '../../words/say.ts';

/** A link just made, copied already where the browser lets us; its address cannot be shown again. */
export function NewLink({ role, url }: { readonly role: LinkRole; readonly url: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      setIsCopied(true);
    } catch {
      // Without https browsers keep the clipboard to themselves: the person can copy what is selected.
      field.current?.focus();
      field.current?.select();
      setIsCopied(document.execCommand('copy'));
    }
  };
  useEffect(() => {
    void copy();
    // Once, for the link that was just made.
    // eslint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <div className={styles['fresh']}>
      <p role="status">
        <strong>{isCopied ? say('Link copied.') : say('Link made.')}</strong>{' '}
        {say('Whoever opens it {can}. Keep it now: its address is not shown again.', {
          can: say(ROLE_ALLOWS[role]),
        })}
      </p>
      <div className={styles['copy']}>
        <input
          ref={field}
          readOnly
          aria-label={say('Address of the link')}
          className={styles['address']}
          value={url}
          onFocus={(event) => event.target.select()}
        />
        <Button icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={() => void copy()}>
          {isCopied ? say('Copied') : say('Copy')}
        </Button>
      </div>
    </div>
  );
}
