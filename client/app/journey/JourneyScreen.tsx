import { Suspense, useCallback, useEffect } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { Board } from '../../canvas/Board.tsx';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import { Announcer } from './Announcer.tsx';
import { useKeptFace } from './face.ts';
import styles from './JourneyScreen.module.css';
import { useAddressedCard } from './useAddressedCard.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';
import { useLensAddress } from './useLensAddress.ts';
import { useParts } from './useParts.ts';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

const loadKeys = () => import('./Keys.tsx');
const Keys = comesLater(async () => (await loadKeys()).Keys);
const loadTopBar = () => import('./TopBar.tsx');
const TopBar = comesLater(async () => (await loadTopBar()).TopBar);
const loadOpenTools = () => import('./OpenTools.tsx');
const OpenTools = comesLater(async () => (await loadOpenTools()).OpenTools);
const loadToolStrip = () => import('./ToolStrip.tsx');
const ToolStrip = comesLater(async () => (await loadToolStrip()).ToolStrip);
const loadInspectorPlace = () => import('./InspectorPlace.tsx');
const InspectorPlace = comesLater(async () => (await loadInspectorPlace()).InspectorPlace);
const loadLensBar = () => import('../../panels/lenses/LensBar.tsx');
const LensBar = comesLater(async () => (await loadLensBar()).LensBar);
const loadOutlinePlace = () => import('./OutlinePlace.tsx');
const OutlinePlace = comesLater(async () => (await loadOutlinePlace()).OutlinePlace);
const loadPrintPlace = () => import('./PrintPlace.tsx');
const PrintPlace = comesLater(async () => (await loadPrintPlace()).PrintPlace);
const loadQuickMarkBar = () => import('../../panels/QuickMarkBar.tsx');
const QuickMarkBar = comesLater(async () => (await loadQuickMarkBar()).QuickMarkBar);

const loadBoardMenu = () => import('../../panels/menus/BoardMenu.tsx');
const BoardMenu = comesLater(async () => (await loadBoardMenu()).BoardMenu);

/** Fetches the code of what is around the board. */
function loadParts(): void {
  // Failures show when it is drawn.
  for (const load of [loadKeys, loadTopBar, loadOpenTools, loadToolStrip, loadInspectorPlace, loadLensBar])
    load().catch(() => undefined);
}

/** The board, or the outline, and everything around it. */
export function JourneyScreen() {
  const session = useSession();
  const showShortcuts = useCallback(() => session.viewing.tool.set('shortcuts'), [session]);
  useLeaveWarning(session);
  useLensAddress(session);
  useAddressedCard(session);
  useEffect(() => fetchSoon(loadQuickMarkBar, loadBoardMenu, loadOutlinePlace, loadPrintPlace), []);
  useKeptFace(session);
  const isBoard = useStore(session.face, (face) => face === 'board');
  const parts = useParts(session, loadParts);
  return (
    <div className={styles['screen']}>
      <Suspense fallback={<div className={styles['topPlace']} />}>
        {parts > 0 ? (
          <>
            <Keys />
            <TopBar onShowShortcuts={showShortcuts} />
          </>
        ) : (
          <div className={styles['topPlace']} />
        )}
      </Suspense>
      <main className={styles['board']} aria-label={say('Journey')} aria-busy={parts === 0}>
        {isBoard ? (
          <Board renderToolbar={renderToolbar} renderMenu={renderMenu} />
        ) : (
          <Suspense fallback={<div />}>
            <OutlinePlace />
          </Suspense>
        )}
        {parts > 1 && isBoard && (
          <div className={styles['lenses']}>
            <Suspense>
              <LensBar />
            </Suspense>
          </div>
        )}
      </main>
      <Suspense fallback={<div className={styles['toolsPlace']} />}>
        {parts > 1 ? <ToolStrip /> : <div className={styles['toolsPlace']} />}
      </Suspense>
      <Suspense fallback={<div className={styles['inspectorPlace']} />}>
        {parts > 2 ? <InspectorPlace /> : <div className={styles['inspectorPlace']} />}
      </Suspense>
      <Announcer />
      <Suspense>{parts > 0 && <OpenTools />}</Suspense>
      <Suspense>{parts > 2 && <PrintPlace />}</Suspense>
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

function renderMenu(of: 'cards' | 'board', state: MenuState) {
  return (
    <Suspense>
      <BoardMenu of={of} state={state} />
    </Suspense>
  );
}
