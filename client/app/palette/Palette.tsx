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
import { noteCommand, recentCommands } from './recentCommands.ts';
import { useCommands } from './useCommands.ts';

/** More than this nobody reads; typing one more letter brings the right one up. */
const MOST_LISTED = 60;

/** Everything one can do on a journey, or go to, found by typing a few letters of it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const [recent] = useState(recentCommands);
  const found = useMemo(
    () => rankCommands(commands, query, recent).slice(0, MOST_LISTED),
    [commands, query, recent],
  );
  const take = (command: Command): void => {
    noteCommand(command.id);
    onClose();
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
          <Dialog.Popup
            className={styles['popup']}
            aria-label={say('Search all commands')}
            finalFocus={false}
          >
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
                  aria-label={say('What do you want to do?')}
                  placeholder={say('What do you want to do? Or the name of a stage, lane or card')}
                />
              </div>
              <div role="status" className="unseen">
                {sayCount(found.length, '{count} result', '{count} results')}
              </div>
              <Autocomplete.Empty className={styles['empty']}>
                {found.length === 0 && say('Nothing here is called that')}
              </Autocomplete.Empty>
              <Autocomplete.List className={styles['list']} aria-label={say('Commands')}>
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
