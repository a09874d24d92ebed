import { Suspense, useEffect } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { LaneLabels } from '../headers/LaneLabels.tsx';
import { StageRuler } from '../headers/StageRuler.tsx';
import { comesLater } from '../../ui/comesLater.ts';

const loadHeaderMenus = async () => (await import('../headers/HeaderMenu.tsx')).loadHeaderMenus();
const loadUprightNames = () => import('../headers/UprightNames.tsx');
const loadFocusVeil = () => import('./FocusVeil.tsx');
const FocusVeil = comesLater(async () => (await loadFocusVeil()).FocusVeil);

const ZoomControl = comesLater(async () => (await import('./ZoomControl.tsx')).ZoomControl);

const loadFollowFrame = () => import('./FollowFrame.tsx');
const FollowFrame = comesLater(async () => (await loadFollowFrame()).FollowFrame);

/** Everything of the board that lies on the screen rather than on the board: headers and tools. */
export function BoardOverlays({ isPainted }: { readonly isPainted: boolean }) {
  const { focusedStage, following } = useSession().viewing;
  const isFocused = useStore(focusedStage, (stage) => stage !== null);
  const isFollowing = useStore(following, (client) => client !== null);
  useEffect(() => fetchSoon(loadUprightNames, loadHeaderMenus, loadFocusVeil, loadFollowFrame), []);
  return (
    <>
      <LaneLabels />
      <StageRuler />
      <Suspense>
        {isFocused && <FocusVeil />}
        {isFollowing && <FollowFrame />}
      </Suspense>
      <Suspense>{isPainted && <ZoomControl />}</Suspense>
    </>
  );
}
