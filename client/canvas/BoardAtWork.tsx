import { useEffect, useEffectEvent } from 'react';
import { ViewportPortal } from 'reactflow';
import { cellHeat } from '../../shared/lenses/cellHeat.ts';
import { dropBlankCards } from '../actions/dropBlankCards.ts';
import { endLostEditing } from '../actions/endLostEditing.ts';
import { keepLinkSelected } from '../actions/keepLinkSelected.ts';
import { followHeldEmotions } from './drawn/followHeldEmotions.ts';
import { listenToHeaders } from './headers/listenToHeaders.ts';
import { listenToFiles } from './hands/listenToFiles.ts';
import { listenToHands } from './hands/listenToHands.ts';
import { listenToKeys } from './hands/listenToKeys.ts';
import { listenToMenu } from './hands/listenToMenu.ts';
import { LinkHands } from './links/LinkHands.tsx';
import { BoardMenuAnchor, type RenderBoardMenu } from './overlays/BoardMenuAnchor.tsx';
import { CurrentPlace } from './overlays/CurrentPlace.tsx';
import { Cursors } from './overlays/Cursors.tsx';
import { DragLayer } from './overlays/DragLayer.tsx';
import { EmptyHint } from './overlays/EmptyHint.tsx';
import { FoundMarks } from './overlays/FoundMarks.tsx';
import { HoverSpot } from './overlays/HoverSpot.tsx';
import { Marquee } from './overlays/Marquee.tsx';
import { OtherSelections } from './overlays/OtherSelections.tsx';
import { ToolbarAnchor, type RenderToolbar } from './overlays/ToolbarAnchor.tsx';
import { useBoard } from './useBoard.ts';
import { shareView } from './view/shareView.ts';

interface BoardAtWorkProps {
  readonly root: HTMLElement;
  readonly renderToolbar: RenderToolbar | undefined;
  readonly renderMenu: RenderBoardMenu | undefined;
  /** Called once hands and keys are listened to. */
  readonly onListening: () => void;
}

/** What people do on the board, and what shows of it: all that the first painting of the board can do without. */
export function BoardAtWork({ root, renderToolbar, renderMenu, onListening }: BoardAtWorkProps) {
  const board = useBoard();
  const tellListening = useEffectEvent(onListening);
  useEffect(() => {
    const { session } = board;
    board.readHeat.set(cellHeat);
    const stop = [
      listenToHands(board, root),
      listenToHeaders(board, root),
      listenToFiles(board, root),
      listenToKeys(board, root),
      listenToMenu(board, root),
      shareView(board),
      followHeldEmotions(board),
      dropBlankCards(session),
      endLostEditing(session),
      keepLinkSelected(session),
    ];
    tellListening();
    return () => {
      for (const each of stop) each();
    };
  }, [board, root]);
  return (
    <>
      <ViewportPortal>
        <LinkHands />
        <HoverSpot />
        <OtherSelections />
        <FoundMarks />
        <CurrentPlace />
        <DragLayer />
        <Cursors />
      </ViewportPortal>
      <EmptyHint />
      <Marquee />
      {renderToolbar !== undefined && <ToolbarAnchor render={renderToolbar} />}
      {renderMenu !== undefined && <BoardMenuAnchor render={renderMenu} />}
    </>
  );
}
