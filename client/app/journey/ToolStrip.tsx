import { actionById, actions } from '../../actions/registry.ts';
import { useMayEdit } from '../../model/useSession.ts';
import { ActionButton } from './ActionButton.tsx';
import { hasIcon } from './ActionIcon.tsx';
import styles from './ToolStrip.module.css';
import { say } from '../../words/say.ts';

/** What one puts on the map; at the left, and on a phone at the bottom, where the history is at hand too. */
export function ToolStrip() {
  const mayEdit = useMayEdit();
  if (!mayEdit) return null;
  return (
    <nav aria-label={say('Tools')} className={styles['strip']}>
      <div role="group" aria-label={say('Pointer')} className={styles['hands']}>
        <ActionButton action={actionById('hand-select')} side="right" />
        <ActionButton action={actionById('hand-hand')} side="right" />
      </div>
      {actions
        .filter(({ group, id }) => group === 'Add' && hasIcon(id))
        .map((action) => (
          <ActionButton key={action.id} action={action} side="right" />
        ))}
      <div role="group" aria-label={say('History')} className={styles['history']}>
        <ActionButton action={actionById('undo')} side="top" />
        <ActionButton action={actionById('redo')} side="top" />
      </div>
    </nav>
  );
}
