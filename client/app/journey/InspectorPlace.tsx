import { PanelBottomOpen, X } from 'lucide-react';
import { useState } from 'react';
import { useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { Inspector } from '../../panels/Inspector.tsx';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './InspectorPlace.module.css';

/** Where the inspector is: at the right; on a phone a sheet from below, which opens with a selection. */
export function InspectorPlace() {
  const session = useSession();
  const hasSelection = useStore(session.selection, (ids) => ids.length > 0);
  const mayEdit = useMayEdit();
  const [wish, setWish] = useState<{ readonly withSelection: boolean; readonly isOpen: boolean } | null>(
    null,
  );
  // What a person wished holds until they select something, or nothing any more.
  const isSheetOpen = wish?.withSelection === hasSelection ? wish.isOpen : hasSelection;
  return (
    <>
      <div className={classNames(styles['place'], isSheetOpen && styles['open'])}>
        <div className={styles['handle']}>
          <IconButton
            label="Close details"
            onClick={() => {
              setWish({ withSelection: false, isOpen: false });
              session.selection.set([]);
            }}
          >
            <X aria-hidden />
          </IconButton>
        </div>
        <Inspector />
      </div>
      {!isSheetOpen && (
        <div className={classNames(styles['opener'], !mayEdit && styles['alone'])}>
          <IconButton
            label="Show details"
            side="top"
            onClick={() => setWish({ withSelection: hasSelection, isOpen: true })}
          >
            <PanelBottomOpen aria-hidden />
          </IconButton>
        </div>
      )}
    </>
  );
}
