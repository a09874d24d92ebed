import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { say } from '../../../words/say.ts';
import styles from './MailPart.module.css';

/** Asks where somebody wants to be mailed. */
export function AddressForm({ onGive }: { readonly onGive: (address: string) => Promise<void> }) {
  const [address, setAddress] = useState('');
  const [isSending, setIsSending] = useState(false);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setIsSending(true);
        void onGive(address.trim()).finally(() => {
          setIsSending(false);
        });
      }}
    >
      <TextField
        type="email"
        label={say('Your e-mail address')}
        className={styles['field'] ?? ''}
        value={address}
        onChange={setAddress}
        maxLength={254}
        autoComplete="email"
        required
      />
      <Button type="submit" disabled={isSending || address.trim() === ''}>
        {say('Mail me a code')}
      </Button>
      <p className={styles['quiet']}>
        {say('You are told by mail what waits in your inbox. Nobody else sees the address.')}
      </p>
    </form>
  );
}
