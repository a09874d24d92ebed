import { lazy, Suspense, useEffect } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { BoardMenuAnchor, type RenderBoardMenu } from './BoardMenuAnchor.tsx';
import { EmptyHint } from './EmptyHint.tsx';
import { loadHeaderMenus } from '../headers/HeaderMenu.tsx';
import { LaneLabels } from '../headers/LaneLabels.tsx';
import { Marquee } from './Marquee.tsx';
import { StageRuler } from '../headers/StageRuler.tsx';
import { ToolbarAnchor, type RenderToolbar } from './ToolbarAnchor.tsx';
import { ZoomControl } from './ZoomControl.tsx';

const loadFocusVeil = () => import('./FocusVeil.tsx');
const FocusVeil = lazy(async () => ({ default: (await loadFocusVeil()).FocusVeil }));

const loadFollowFrame = () => import('./FollowFrame.tsx');
const FollowFrame = lazy(async () => ({ default: (await loadFollowFrame()).FollowFrame }));

/** Everything of the board that lies on the screen rather than on the board: headers, tools, hints. */
export function BoardOverlays({
  renderToolbar,
  renderMenu,
}: {
  readonly renderToolbar: RenderToolbar | undefined;
  readonly renderMenu: RenderBoardMenu | undefined;
}) {
  const { focusedStage, following } = useSession().viewing;
  const isFocused = useStore(focusedStage, (stage) => stage !== null);
  const isFollowing = useStore(following, (client) => client !== null);
  useEffect(() => fetchSoon(loadHeaderMenus, loadFocusVeil, loadFollowFrame), []);
  return (
    <>
      <EmptyHint />
      <Marquee />
      {renderToolbar !== undefined && <ToolbarAnchor render={renderToolbar} />}
      <LaneLabels />
      <StageRuler />
      <Suspense>
        {isFocused && <FocusVeil />}
        {isFollowing && <FollowFrame />}
      </Suspense>
      {renderMenu !== undefined && <BoardMenuAnchor render={renderMenu} />}
      <ZoomControl />
    </>
  );
}
