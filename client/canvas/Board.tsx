import { Suspense, useEffect, useRef, useState } from 'react';
import { ReactFlow, ReactFlowProvider, ViewportPortal } from 'reactflow';
import 'reactflow/dist/base.css';
import { useSession } from '../model/useSession.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import styles from './Board.module.css';
import type { RenderBoardMenu } from './overlays/BoardMenuAnchor.tsx';
import { BoardOverlays } from './overlays/BoardOverlays.tsx';
import { Board as BoardModel } from './board.ts';
import { MAX_ZOOM, MIN_ZOOM } from './view/camera.ts';
import { boardView } from './view/createBoardView.ts';
import { FoldedCounts } from './overlays/FoldedCounts.tsx';
import { FlowLink } from './view/FlowLink.tsx';
import { GridLines } from './overlays/GridLines.tsx';
import { LinkLayer } from './links/LinkLayer.tsx';
import { NodeLayer } from './view/NodeLayer.tsx';
import { openingView } from './view/openingView.ts';
import type { RenderToolbar } from './overlays/ToolbarAnchor.tsx';
import { PaintedBoard } from './painted/PaintedBoard.tsx';
import { keepFirstHands, type FirstHands } from './hands/keepFirstHands.ts';
import { PLACE_ID } from './hands/placeElement.ts';
import { BoardContext } from './useBoard.ts';
import { say } from '../words/say.ts';
import { comesLater } from '../ui/comesLater.ts';

const BoardAtWork = comesLater(async () => (await import('./BoardAtWork.tsx')).BoardAtWork);

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
  /** The canvas, once it has been painted. */
  const [painted, setPainted] = useState<HTMLElement | null>(null);
  const firstHands = useRef<FirstHands>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const view = boardView(board, element);
    const hands = keepFirstHands(element, session);
    firstHands.current = hands;
    const stop = [
      hands.stop,
      board.start(),
      openingView(board),
      afterPaint(() => setPainted(element)),
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
            ref={takeRoleOff}
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
              <NodeLayer />
              <FoldedCounts />
              <LinkLayer />
            </ViewportPortal>
          </ReactFlow>
          {painted !== null && (
            <Suspense>
              <BoardAtWork
                root={painted}
                renderToolbar={renderToolbar}
                renderMenu={renderMenu}
                onListening={() => firstHands.current?.giveOn()}
              />
            </Suspense>
          )}
        </ReactFlowProvider>
        <BoardOverlays isPainted={painted !== null} />
      </div>
    </BoardContext>
  );
}

/** React Flow calls itself an application, too: screen readers would enter one within the other. */
function takeRoleOff(flow: HTMLDivElement | null): void {
  flow?.setAttribute('role', 'presentation');
}

const PLAIN = { hideAttribution: true };
