import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { say } from '../words/say.ts';
import styles from './RevokeButton.module.css';

/** Takes back what was given, asked twice: the second time with what will come of it. */
export function RevokeButton({
  label,
  consequence,
  onRevoke,
}: {
  /** What is revoked, for those who do not see the row around the button. */
  readonly label: string;
  readonly consequence: string;
  readonly onRevoke: () => void;
}) {
  const [isSure, setIsSure] = useState(false);
  const revoke = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that had the keyboard is gone.
    if (isSure) revoke.current?.focus();
  }, [isSure]);
  if (!isSure)
    return (
      <Button kind="quiet" onClick={() => setIsSure(true)} aria-label={label}>
        {say('Revoke')}
      </Button>
    );
  return (
    <>
      <span className={styles['consequence']}>{consequence}</span>
      <Button ref={revoke} kind="danger" onClick={onRevoke}>
        {say('Revoke')}
      </Button>
      <Button onClick={() => setIsSure(false)}>{say('Keep')}</Button>
    </>
  );
}
