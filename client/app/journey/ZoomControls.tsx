import { actionById } from '../../actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import styles from './ZoomControls.module.css';

/** Nearer, further, everything. */
export function ZoomControls() {
  return (
    <div role="group" aria-label="Zoom" className={styles['zoom']}>
      <ActionButton action={actionById('zoom-out')} side="top" />
      <ActionButton action={actionById('zoom-in')} side="top" />
      <ActionButton action={actionById('zoom-fit')} side="top" />
    </div>
  );
}
