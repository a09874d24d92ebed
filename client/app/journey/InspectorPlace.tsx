import { PanelBottomOpen, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { JourneySession } from '../../model/journeySession.ts';
import { useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { CommentsPanel } from '../../panels/comments/CommentsPanel.tsx';
import { useKeptComments } from '../../panels/comments/useKeptComments.ts';
import { Inspector } from '../../panels/Inspector.tsx';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './InspectorPlace.module.css';
import { say } from '../../words/say.ts';

/**
 * Where the inspector is: at the right; on a phone a sheet from below. Over the board it opens with a selection; over the
 * outline, where one types and marks in place, it is a whole page, and opens when it is asked for.
 */
export function InspectorPlace() {
  const session = useSession();
  const hasSelection = useStore(session.selection, (ids) => ids.length > 0);
  const isOutline = useStore(session.face, (face) => face === 'outline');
  const isTextWanted = useStore(session.focusRequest, (ref) => ref !== null);
  const isCommenting = useStore(session.viewing.isCommenting);
  useKeptComments(session);
  useAddressedComments(session);
  const mayEdit = useMayEdit();
  const [wish, setWish] = useState<{ readonly withSelection: boolean; readonly isOpen: boolean } | null>(
    null,
  );
  // What a person wished holds until they select something, or nothing any more.
  const isSheetOpen =
    isCommenting || (wish?.withSelection === hasSelection ? wish.isOpen : hasSelection && !isOutline);
  if (isOutline && isTextWanted && !isSheetOpen) setWish({ withSelection: hasSelection, isOpen: true });
  return (
    <>
      <div
        className={classNames(styles['place'], isSheetOpen && styles['open'], isOutline && styles['whole'])}
      >
        <div className={styles['handle']}>
          <IconButton
            label={say('Close details')}
            onClick={() => {
              session.viewing.isCommenting.set(false);
              setWish({ withSelection: isOutline && hasSelection, isOpen: false });
              if (isOutline) session.view.get()?.focus();
              else session.selection.set([]);
            }}
          >
            <X aria-hidden />
          </IconButton>
        </div>
        {isCommenting ? <CommentsPanel /> : <Inspector />}
      </div>
      {!isSheetOpen && (
        <div className={classNames(styles['opener'], !mayEdit && styles['alone'])}>
          <IconButton
            label={say('Show details')}
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

/** Opens what people say when the address asks for it, once: after that the address says no more of it. */
function useAddressedComments({ viewing }: JourneySession): void {
  useEffect(() => {
    const address = new URL(location.href);
    if (!address.searchParams.has('comments')) return;
    viewing.isCommenting.set(true);
    address.searchParams.delete('comments');
    history.replaceState(history.state, '', address);
  }, [viewing]);
}
