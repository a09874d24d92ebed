import type { ActionGroup } from '../../actions/action.ts';
import { actions } from '../../actions/registry.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import styles from './ShortcutsDialog.module.css';

const GROUPS: readonly ActionGroup[] = ['Add', 'Mark', 'Edit', 'View'];

/** Every action that has keys, with its keys. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog isOpen onClose={onClose} title="Keyboard shortcuts" size="medium">
      <div className={styles['groups']}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3 className={styles['group']}>{group}</h3>
            <ul>
              {actions
                .filter((action) => action.group === group && action.keys !== undefined)
                .map(({ id, label, keys = [] }) => (
                  <li key={id} className={styles['line']}>
                    <span>{label}</span>
                    <KeyHint keys={keys[0] ?? ''} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
