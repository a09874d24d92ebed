import type { ActionGroup } from '../../actions/action.ts';
import { actions } from '../../actions/registry.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { BOARD_KEYS } from './boardKeys.ts';
import styles from './ShortcutsDialog.module.css';

const GROUPS: readonly ActionGroup[] = ['Add', 'Mark', 'Edit', 'View'];

/** Every action that has keys, with its keys, and what the board does by keys on top. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog isOpen onClose={onClose} title="Keyboard shortcuts" size="medium">
      <div className={styles['groups']}>
        {GROUPS.map((group) => (
          <Group
            key={group}
            name={group}
            lines={actions.flatMap(({ label, keys, group: own }) =>
              own === group && keys?.[0] !== undefined ? [{ label, keys: keys[0] }] : [],
            )}
          />
        ))}
        <Group name="On the board" lines={BOARD_KEYS} />
      </div>
    </Dialog>
  );
}

function Group({ name, lines }: { readonly name: string; readonly lines: typeof BOARD_KEYS }) {
  return (
    <section>
      <h3 className={styles['group']}>{name}</h3>
      <ul>
        {lines.map(({ label, keys }) => (
          <li key={label} className={styles['line']}>
            <span>{label}</span>
            <KeyHint keys={keys} />
          </li>
        ))}
      </ul>
    </section>
  );
}
