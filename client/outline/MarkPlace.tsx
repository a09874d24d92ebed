import { useJourney, useMayEdit, useSession } from '../model/useSession.ts';
import { useStore } from '../model/useStore.ts';
import { MoveMenu } from './MoveMenu.tsx';
import styles from './OutlineBar.module.css';
import { CARDS_MENU } from './outline.ts';
import { useOutlineMenu, useOutlineParts } from './outlineContext.ts';
import { useIsNarrow } from './useIsNarrow.ts';

/** What marks and moves the selection, while there is one. */
export function MarkPlace() {
  const session = useSession();
  const mayEdit = useMayEdit();
  const selection = useStore(session.selection);
  const subjects = useJourney((snapshot) =>
    selection
      .filter((id) => snapshot.cards.has(id) || snapshot.stages.some((stage) => stage.id === id))
      .join(' '),
  );
  const isLink = useJourney(({ links }) => links.some(({ id }) => id === selection[0]));
  const isTyping = useStore(session.editing, (ref) => ref !== null);
  const isNarrow = useIsNarrow();
  const menu = useOutlineMenu(CARDS_MENU);
  const { renderToolbar } = useOutlineParts();
  // Above the keyboard of a phone there is room for what is typed, and little else.
  if (!mayEdit || selection.length === 0 || isLink || (isTyping && isNarrow)) return null;
  return (
    <div className={styles['marking']}>
      {subjects !== '' && renderToolbar(subjects.split(' '), menu)}
      <MoveMenu />
    </div>
  );
}
