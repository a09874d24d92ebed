import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Overlays.module.css';
import { say } from '../../words/say.ts';

/** What to do on a board without cards. */
export function EmptyHint() {
  const isEmpty = useJourney((snapshot) => snapshot.cards.size === 0);
  const isOpen = useStore(useSession().isOpen);
  const mayEdit = useMayEdit();
  if (!isEmpty || !isOpen) return null;
  return (
    <div className={styles['hint']}>
      {mayEdit
        ? say('Double-click a cell, or click it and type what the customer does.')
        : say('Nothing is on this board yet.')}
    </div>
  );
}
