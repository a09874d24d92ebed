import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { say } from '../../../words/say.ts';
import styles from './MailPart.module.css';

/** Asks for the code that was mailed. */
export function CodeForm({
  address,
  onConfirm,
}: {
  readonly address: string;
  readonly onConfirm: (code: string) => Promise<void>;
}) {
  const [code, setCode] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsking(true);
        void onConfirm(code.trim()).finally(() => {
          setIsAsking(false);
        });
      }}
    >
      <p role="status" className={styles['told']}>
        {say('A code is on its way to {address}.', { address })}
      </p>
      <TextField
        label={say('Code')}
        className={styles['field'] ?? ''}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
      />
      <Button kind="primary" type="submit" disabled={isAsking || code.trim() === ''}>
        {say('Confirm')}
      </Button>
    </form>
  );
}
