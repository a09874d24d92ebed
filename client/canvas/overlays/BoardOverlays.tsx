import { useEffect, type ReactNode } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { EmptyHint } from './EmptyHint.tsx';
import { loadHeaderMenus } from '../headers/HeaderMenu.tsx';
import { LaneLabels } from '../headers/LaneLabels.tsx';
import { Marquee } from './Marquee.tsx';
import { StageRuler } from '../headers/StageRuler.tsx';
import { ToolbarAnchor } from './ToolbarAnchor.tsx';
import { ZoomControl } from './ZoomControl.tsx';

/** Everything of the board that lies on the screen rather than on the board: headers, tools, hints. */
export function BoardOverlays({
  renderToolbar,
}: {
  readonly renderToolbar: ((subjects: readonly Id[]) => ReactNode) | undefined;
}) {
  useEffect(() => fetchSoon(loadHeaderMenus), []);
  return (
    <>
      <EmptyHint />
      <Marquee />
      {renderToolbar !== undefined && <ToolbarAnchor render={renderToolbar} />}
      <LaneLabels />
      <StageRuler />
      <ZoomControl />
    </>
  );
}
