import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../words/say.ts';

/** The longest name of a channel that the journey keeps. */
const LONGEST = 60;

/** Asks what a channel of the team's own is called; `null` when they think better of it. */
export function OwnChannelField({ onName }: { readonly onName: (name: string | null) => void }) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const finish = (): void => {
    onName(name.trim() === '' ? null : name.trim());
  };
  return (
    <TextField
      ref={field}
      label={say('Name of the channel')}
      placeholder={say('Partner portal')}
      maxLength={LONGEST}
      value={name}
      onChange={setName}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') onName(null);
      }}
    />
  );
}
