import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { Board } from '../../canvas/Board.tsx';
import { useSession } from '../../model/useSession.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import { useClipboard } from '../useClipboard.ts';
import { useShortcuts } from '../useShortcuts.ts';
import { Announcer } from './Announcer.tsx';
import styles from './JourneyScreen.module.css';
import { useLeaveWarning } from './useLeaveWarning.ts';

// The board comes first; everything around it is fetched while it is being drawn.
const TopBar = lazy(async () => ({ default: (await import('./TopBar.tsx')).TopBar }));
const ToolStrip = lazy(async () => ({ default: (await import('./ToolStrip.tsx')).ToolStrip }));
const InspectorPlace = lazy(async () => ({ default: (await import('./InspectorPlace.tsx')).InspectorPlace }));
const loadQuickMarkBar = () => import('../../panels/QuickMarkBar.tsx');
const QuickMarkBar = lazy(async () => ({ default: (await loadQuickMarkBar()).QuickMarkBar }));
const loadShortcuts = () => import('../shortcuts/ShortcutsDialog.tsx');
const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));

/** The board and everything around it. */
export function JourneyScreen() {
  const session = useSession();
  const [areShortcutsShown, setAreShortcutsShown] = useState(false);
  const showShortcuts = useCallback(() => setAreShortcutsShown(true), []);
  useShortcuts(session, showShortcuts);
  useClipboard(session);
  useLeaveWarning(session);
  useEffect(() => fetchSoon(loadQuickMarkBar, loadShortcuts), []);
  return (
    <div className={styles['screen']}>
      <Suspense fallback={<div className={styles['topPlace']} />}>
        <TopBar onShowShortcuts={showShortcuts} />
      </Suspense>
      <main className={styles['board']} aria-label="Journey">
        <Board renderToolbar={renderToolbar} />
      </main>
      <Suspense fallback={<div className={styles['toolsPlace']} />}>
        <ToolStrip />
      </Suspense>
      <Suspense fallback={<div className={styles['inspectorPlace']} />}>
        <InspectorPlace />
      </Suspense>
      <Announcer />
      <Suspense>
        {areShortcutsShown && <ShortcutsDialog onClose={() => setAreShortcutsShown(false)} />}
      </Suspense>
    </div>
  );
}

function renderToolbar(subjects: readonly Id[], menu: MenuState) {
  return (
    <Suspense>
      <QuickMarkBar subjects={subjects} menu={menu} />
    </Suspense>
  );
}
