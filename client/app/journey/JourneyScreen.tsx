import { useCallback, useState } from 'react';
import { Board } from '../../canvas/Board.tsx';
import { useSession } from '../../model/useSession.ts';
import { QuickMarkBar } from '../../panels/QuickMarkBar.tsx';
import { ShortcutsDialog } from '../shortcuts/ShortcutsDialog.tsx';
import { useClipboard } from '../useClipboard.ts';
import { useShortcuts } from '../useShortcuts.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { Announcer } from './Announcer.tsx';
import { InspectorPlace } from './InspectorPlace.tsx';
import styles from './JourneyScreen.module.css';
import { ToolStrip } from './ToolStrip.tsx';
import { TopBar } from './TopBar.tsx';
import { useLeaveWarning } from './useLeaveWarning.ts';

/** The board and everything around it. */
export function JourneyScreen() {
  const session = useSession();
  const [areShortcutsShown, setAreShortcutsShown] = useState(false);
  const showShortcuts = useCallback(() => setAreShortcutsShown(true), []);
  useShortcuts(session, showShortcuts);
  useClipboard(session);
  useLeaveWarning(session);
  return (
    <div className={styles['screen']}>
      <TopBar onShowShortcuts={showShortcuts} />
      <main className={styles['board']} aria-label="Journey">
        <Board renderToolbar={renderToolbar} />
      </main>
      <ToolStrip />
      <InspectorPlace />
      <Announcer />
      {areShortcutsShown && <ShortcutsDialog onClose={() => setAreShortcutsShown(false)} />}
    </div>
  );
}

function renderToolbar(subjects: readonly Id[]) {
  return <QuickMarkBar subjects={subjects} />;
}
