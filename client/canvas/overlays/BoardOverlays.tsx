import { useEffect } from 'react';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { BoardMenuAnchor, type RenderBoardMenu } from './BoardMenuAnchor.tsx';
import { EmptyHint } from './EmptyHint.tsx';
import { FocusVeil } from './FocusVeil.tsx';
import { loadHeaderMenus } from '../headers/HeaderMenu.tsx';
import { LaneLabels } from '../headers/LaneLabels.tsx';
import { Marquee } from './Marquee.tsx';
import { StageRuler } from '../headers/StageRuler.tsx';
import { ToolbarAnchor, type RenderToolbar } from './ToolbarAnchor.tsx';
import { ZoomControl } from './ZoomControl.tsx';

/** Everything of the board that lies on the screen rather than on the board: headers, tools, hints. */
export function BoardOverlays({
  renderToolbar,
  renderMenu,
}: {
  readonly renderToolbar: RenderToolbar | undefined;
  readonly renderMenu: RenderBoardMenu | undefined;
}) {
  useEffect(() => fetchSoon(loadHeaderMenus), []);
  return (
    <>
      <EmptyHint />
      <Marquee />
      {renderToolbar !== undefined && <ToolbarAnchor render={renderToolbar} />}
      <LaneLabels />
      <StageRuler />
      <FocusVeil />
      {renderMenu !== undefined && <BoardMenuAnchor render={renderMenu} />}
      <ZoomControl />
    </>
  );
}
