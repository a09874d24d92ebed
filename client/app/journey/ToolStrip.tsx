import { actions } from '../../actions/registry.ts';
import { useMayEdit } from '../../model/useSession.ts';
import { ActionButton } from './ActionButton.tsx';
import { hasIcon } from './ActionIcon.tsx';
import styles from './ToolStrip.module.css';

/** What one puts on the map; at the left, and at the bottom of a phone. */
export function ToolStrip() {
  const mayEdit = useMayEdit();
  if (!mayEdit) return null;
  return (
    <div role="toolbar" aria-label="Add" aria-orientation="vertical" className={styles['strip']}>
      {actions
        .filter(({ group, id }) => group === 'Add' && hasIcon(id))
        .map((action) => (
          <ActionButton key={action.id} action={action} side="right" />
        ))}
    </div>
  );
}
