import { PanelBottomOpen, X } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import type { JourneySession } from '../../model/journeySession.ts';
import { useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { commentDrafts } from '../../panels/comments/commentDrafts.ts';
import { CommentsPanel } from '../../panels/comments/CommentsPanel.tsx';
import { useKeptComments } from '../../panels/comments/useKeptComments.ts';
import { Inspector } from '../../panels/Inspector.tsx';
import { useRounds } from '../../panels/rounds/useRounds.ts';
import { classNames } from '../../ui/classNames.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './InspectorPlace.module.css';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

const loadRoundPanel = () => import('../../panels/rounds/RoundPanel.tsx');
const RoundPanel = comesLater(async () => (await loadRoundPanel()).RoundPanel);
const loadRoundBar = () => import('../../panels/rounds/RoundBar.tsx');
const RoundBar = comesLater(async () => (await loadRoundBar()).RoundBar);

/**
 * Where the inspector is: at the right; on a phone a sheet from below. Over the board it opens with a selection; over the
 * outline, where one types and marks in place, it is a whole page, and opens when it is asked for. What people say, and
 * what they rate together, stands in its place.
 */
export function InspectorPlace() {
  const session = useSession();
  const hasSelection = useStore(session.selection, (ids) => ids.length > 0);
  const isOutline = useStore(session.face, (face) => face === 'outline');
  const isTextWanted = useStore(session.focusRequest, (ref) => ref !== null);
  const side = useStore(session.viewing.side);
  const rounds = useRounds();
  const [drafts] = useState(() => commentDrafts(session.person.id, session.journeyId));
  useKeptComments(session);
  useAddressedComments(session);
  useEffect(() => fetchSoon(loadRoundPanel, loadRoundBar), []);
  const mayEdit = useMayEdit();
  const [wish, setWish] = useState<{ readonly withSelection: boolean; readonly isOpen: boolean } | null>(
    null,
  );
  // What a person wished holds until they select something, or nothing any more.
  const isSheetOpen =
    side !== 'details' || (wish?.withSelection === hasSelection ? wish.isOpen : hasSelection && !isOutline);
  if (isOutline && isTextWanted && !isSheetOpen) setWish({ withSelection: hasSelection, isOpen: true });
  return (
    <>
      <div
        className={classNames(
          styles['place'],
          isSheetOpen && styles['open'],
          (isOutline || side === 'round') && styles['whole'],
        )}
      >
        {side !== 'round' && (
          <div className={styles['handle']}>
            <IconButton
              label={say('Close details')}
              onClick={() => {
                session.viewing.side.set('details');
                setWish({ withSelection: isOutline && hasSelection, isOpen: false });
                if (isOutline) session.view.get()?.focus();
                else session.selection.set([]);
              }}
            >
              <X aria-hidden />
            </IconButton>
          </div>
        )}
        {side === 'details' && <Inspector />}
        {side === 'comments' && <CommentsPanel drafts={drafts} />}
        {side === 'round' && (
          <Suspense>
            <RoundPanel keeper={rounds} />
          </Suspense>
        )}
      </div>
      <Suspense>
        <RoundBar keeper={rounds} />
      </Suspense>
      {!isSheetOpen && (
        <div className={classNames(styles['opener'], !mayEdit && !isOutline && styles['alone'])}>
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
    viewing.side.set('comments');
    address.searchParams.delete('comments');
    history.replaceState(history.state, '', address);
  }, [viewing]);
}
