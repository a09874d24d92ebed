import { Fragment } from 'react';
import type { Action, ActionGroup } from '../../actions/action.ts';
import { actions } from '../../actions/registry.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { say } from '../../words/say.ts';
import { BOARD_KEYS, HAND_KEYS, type KeyLine } from './boardKeys.ts';
import { GROUP_WORDS } from './groupWords.ts';
import styles from './ShortcutsDialog.module.css';

/** Every action that has keys, with all of them, and what the board does by keys and hands. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog isOpen onClose={onClose} title={say('Keyboard shortcuts')} size="large">
      <div className={styles['groups']}>
        {(Object.keys(GROUP_WORDS) as ActionGroup[]).map((group) => (
          <Group
            key={group}
            name={say(GROUP_WORDS[group])}
            lines={actions.filter((action) => action.group === group && hasKeys(action)).map(lineOf)}
          />
        ))}
        <Group name={say('On the board')} lines={BOARD_KEYS} />
        <Group name={say('Mouse, trackpad and fingers')} lines={HAND_KEYS} />
      </div>
    </Dialog>
  );
}

function Group({ name, lines }: { readonly name: string; readonly lines: readonly KeyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles['group']}>{name}</h3>
      <ul>
        {lines.map(({ label, keys }) => (
          <li key={label} className={styles['line']}>
            <span>{say(label)}</span>
            <span className={styles['ways']}>
              {keys.map((way, index) => (
                <Fragment key={way}>
                  {index > 0 && <span className={styles['or']}>{say('or')}</span>}
                  <KeyHint keys={say(way)} />
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hasKeys({ keys = [] }: Action): boolean {
  return keys.length > 0;
}

/** `Mod+=` and `Mod++` are one key on most keyboards. */
function lineOf({ label, keys = [] }: Action): KeyLine {
  return { label, keys: keys.filter((way) => !(way === 'Mod++' && keys.includes('Mod+='))) };
}
