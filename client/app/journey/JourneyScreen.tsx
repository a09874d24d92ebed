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
import { useParts } from './useParts.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';

const loadTopBar = () => import('./TopBar.tsx');
const TopBar = lazy(async () => ({ default: (await loadTopBar()).TopBar }));
const loadToolStrip = () => import('./ToolStrip.tsx');
const ToolStrip = lazy(async () => ({ default: (await loadToolStrip()).ToolStrip }));
const loadInspectorPlace = () => import('./InspectorPlace.tsx');
const InspectorPlace = lazy(async () => ({ default: (await loadInspectorPlace()).InspectorPlace }));
const loadQuickMarkBar = () => import('../../panels/QuickMarkBar.tsx');
const QuickMarkBar = lazy(async () => ({ default: (await loadQuickMarkBar()).QuickMarkBar }));
const loadShortcuts = () => import('../shortcuts/ShortcutsDialog.tsx');
const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));

/** Fetches the code of what is around the board. */
function loadParts(): void {
  // Failures show when it is drawn.
  for (const load of [loadTopBar, loadToolStrip, loadInspectorPlace]) load().catch(() => undefined);
}

/** The board and everything around it. */
export function JourneyScreen() {
  const session = useSession();
  const [areShortcutsShown, setAreShortcutsShown] = useState(false);
  const showShortcuts = useCallback(() => setAreShortcutsShown(true), []);
  useShortcuts(session, showShortcuts);
  useClipboard(session);
  useLeaveWarning(session);
  useEffect(() => fetchSoon(loadQuickMarkBar, loadShortcuts), []);
  const parts = useParts(session, loadParts);
  return (
    <div className={styles['screen']}>
      <Suspense fallback={<div className={styles['topPlace']} />}>
        {parts > 0 ? <TopBar onShowShortcuts={showShortcuts} /> : <div className={styles['topPlace']} />}
      </Suspense>
      <main className={styles['board']} aria-label="Journey" aria-busy={parts === 0}>
        <Board renderToolbar={renderToolbar} />
      </main>
      <Suspense fallback={<div className={styles['toolsPlace']} />}>
        {parts > 1 ? <ToolStrip /> : <div className={styles['toolsPlace']} />}
      </Suspense>
      <Suspense fallback={<div className={styles['inspectorPlace']} />}>
        {parts > 2 ? <InspectorPlace /> : <div className={styles['inspectorPlace']} />}
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
