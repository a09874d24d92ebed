import { useEffect, useRef, useState } from 'react';
import { ReactFlow, ReactFlowProvider, ViewportPortal } from 'reactflow';
import 'reactflow/dist/base.css';
import { useSession } from '../model/useSession.ts';
import styles from './Board.module.css';
import type { RenderBoardMenu } from './overlays/BoardMenuAnchor.tsx';
import { BoardOverlays } from './overlays/BoardOverlays.tsx';
import { Board as BoardModel } from './board.ts';
import { CardNode } from './cards/CardNode.tsx';
import { MAX_ZOOM, MIN_ZOOM } from './view/camera.ts';
import { boardView } from './view/createBoardView.ts';
import { CurrentPlace } from './overlays/CurrentPlace.tsx';
import { Cursors } from './overlays/Cursors.tsx';
import { DragLayer } from './overlays/DragLayer.tsx';
import { EmotionNode } from './drawn/EmotionNode.tsx';
import { FoldedCounts } from './overlays/FoldedCounts.tsx';
import { FoundMarks } from './overlays/FoundMarks.tsx';
import { FlowLink } from './view/FlowLink.tsx';
import { GapNode } from './drawn/GapNode.tsx';
import { GridLines } from './overlays/GridLines.tsx';
import { HoverSpot } from './overlays/HoverSpot.tsx';
import { LandingNode } from './cards/LandingNode.tsx';
import { LinkLayer } from './links/LinkLayer.tsx';
import { listenToHands } from './hands/listenToHands.ts';
import { listenToFiles } from './hands/listenToFiles.ts';
import { listenToKeys } from './hands/listenToKeys.ts';
import { listenToMenu } from './hands/listenToMenu.ts';
import { NeedsNode } from './drawn/NeedsNode.tsx';
import { openingView } from './view/openingView.ts';
import { OtherSelections } from './overlays/OtherSelections.tsx';
import type { RenderToolbar } from './overlays/ToolbarAnchor.tsx';
import { PaintedBoard } from './painted/PaintedBoard.tsx';
import { PainsNode } from './drawn/PainsNode.tsx';
import { PLACE_ID } from './hands/placeElement.ts';
import { BoardContext } from './useBoard.ts';
import { say } from '../words/say.ts';

const nodeTypes = {
  card: CardNode,
  landing: LandingNode,
  emotion: EmotionNode,
  needs: NeedsNode,
  pains: PainsNode,
  gap: GapNode,
};

export interface BoardProps {
  /** What floats above the selected cards or stage, to mark them. */
  readonly renderToolbar?: RenderToolbar;
  /** What opens where the right button is pressed, or a finger stays. */
  readonly renderMenu?: RenderBoardMenu;
}

/** The journey as a board: stages as columns, lanes as rows, and cards in the cells where they meet. */
export function Board({ renderToolbar, renderMenu }: BoardProps) {
  const session = useSession();
  const [board] = useState(() => new BoardModel(session));
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const view = boardView(board, element);
    const stop = [
      board.start(),
      openingView(board),
      listenToHands(board, element),
      listenToFiles(board, element),
      listenToKeys(board, element),
      listenToMenu(board, element),
      () => {
        if (session.view.get() === view) session.view.set(null);
      },
    ];
    session.view.set(view);
    if (new URLSearchParams(location.search).has('bench')) {
      void import('./benchContract.ts').then(({ offerBench }) => {
        offerBench(board, element);
      });
    }
    return () => {
      for (const each of stop) each();
    };
  }, [board, session]);

  return (
    <BoardContext value={board}>
      <div
        ref={root}
        className={styles['board']}
        // A journey runs from left to right in every language.
        dir="ltr"
        role="application"
        aria-label={say(
          'Journey board. Arrow keys move between cards, Enter edits, Alt with arrows moves a card',
        )}
        aria-activedescendant={PLACE_ID}
        // One tab stop for the whole board: the arrow keys do the rest.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-board
      >
        <PaintedBoard />
        <ReactFlowProvider>
          <FlowLink />
          <ReactFlow
            nodeTypes={nodeTypes}
            minZoom={MIN_ZOOM}
            maxZoom={MAX_ZOOM}
            panOnDrag={false}
            zoomOnPinch={false}
            panOnScroll={false}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            elevateNodesOnSelect={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            proOptions={PLAIN}
          >
            <ViewportPortal>
              <GridLines />
              <FoldedCounts />
              <LinkLayer />
              <HoverSpot />
              <OtherSelections />
              <FoundMarks />
              <CurrentPlace />
              <DragLayer />
              <Cursors />
            </ViewportPortal>
          </ReactFlow>
        </ReactFlowProvider>
        <BoardOverlays renderToolbar={renderToolbar} renderMenu={renderMenu} />
      </div>
    </BoardContext>
  );
}

const PLAIN = { hideAttribution: true };
