import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../words/say.ts';
import styles from './FollowUpBar.module.css';

/** Chooses the day by which something is to be resolved, or that there is none. */
export function DueChoice({ onChoose }: { readonly onChoose: (day: string | null) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const [day, setDay] = useState('');
  const choose = (chosen: string | null): void => {
    setIsOpen(false);
    onChoose(chosen);
  };
  return (
    <Popover
      title={say('Due')}
      side="top"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={<Button>{say('Due')}</Button>}
    >
      <form
        className={styles['choice']}
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== '') choose(day);
        }}
      >
        <TextField
          type="date"
          label={say('To be resolved by')}
          max="9999-12-31"
          value={day}
          onChange={setDay}
        />
        <Button kind="primary" type="submit" disabled={day === ''}>
          {say('Set due date')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            choose(null);
          }}
        >
          {say('No due date')}
        </Button>
      </form>
    </Popover>
  );
}
