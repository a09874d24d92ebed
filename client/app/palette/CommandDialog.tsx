import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Check, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSession } from '../../model/useSession.ts';
import dialog from '../../ui/Dialog.module.css';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { say, sayCount } from '../../words/say.ts';
import type { Command } from './command.ts';
import styles from './Palette.module.css';
import { rankCommands } from './rankCommands.ts';

/** More than this nobody reads; typing one more letter brings the right one up. */
const MOST_LISTED = 60;

export interface CommandDialogProps {
  readonly commands: readonly Command[];
  /** The ids of those that were used last. */
  readonly recent: readonly string[];
  /** What the dialog is called, what its field asks for, and what its list holds. */
  readonly title: string;
  readonly question: string;
  readonly placeholder: string;
  readonly listLabel: string;
  /** Closes it; nothing was taken when that is all that happens. */
  readonly onClose: () => void;
  readonly onTake: (command: Command) => void;
}

/** A list of commands, of which one is found by typing a few letters of it, and done. */
export function CommandDialog({
  commands,
  recent,
  title,
  question,
  placeholder,
  listLabel,
  onClose,
  onTake,
}: CommandDialogProps) {
  const session = useSession();
  const [query, setQuery] = useState('');
  const found = useMemo(
    () => rankCommands(commands, query, recent).slice(0, MOST_LISTED),
    [commands, query, recent],
  );
  const take = (command: Command): void => {
    onTake(command);
    // First the keyboard goes back to the journey: what the command opens may take it from there.
    session.view.get()?.focus();
    command.perform();
  };
  return (
    <Dialog.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
          session.view.get()?.focus();
        }
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog['backdrop']} />
        <Dialog.Viewport className={styles['viewport']}>
          <Dialog.Popup className={styles['popup']} aria-label={title} finalFocus={false}>
            <Autocomplete.Root
              open
              inline
              mode="none"
              items={found}
              itemToStringValue={({ label }: Command) => label}
              autoHighlight="always"
              keepHighlight
              value={query}
              onValueChange={(value, { reason }) => {
                if (reason !== 'item-press') setQuery(value);
              }}
            >
              <div className={styles['top']}>
                <Search aria-hidden />
                <Autocomplete.Input
                  className={styles['input']}
                  aria-label={question}
                  placeholder={placeholder}
                />
              </div>
              <div role="status" className="unseen">
                {sayCount(found.length, '{count} result', '{count} results')}
              </div>
              <Autocomplete.Empty className={styles['empty']}>
                {found.length === 0 && say('Nothing here is called that')}
              </Autocomplete.Empty>
              <Autocomplete.List className={styles['list']} aria-label={listLabel}>
                {(command: Command) => (
                  <Autocomplete.Item
                    key={command.id}
                    value={command}
                    className={styles['item']}
                    onClick={() => take(command)}
                  >
                    <span className={styles['kind']}>{command.kind}</span>
                    <span className={styles['label']}>{command.label}</span>
                    {command.isOn === true && <Check role="img" aria-label={say('On')} />}
                    {command.keys !== undefined && <KeyHint keys={command.keys} />}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
