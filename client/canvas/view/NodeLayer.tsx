import { memo, type ComponentType, type ReactNode } from 'react';
import { useStore } from '../../model/useStore.ts';
import styles from '../Board.module.css';
import { CardNode } from '../cards/CardNode.tsx';
import { LandingNode } from '../cards/LandingNode.tsx';
import { EmotionNode } from '../drawn/EmotionNode.tsx';
import { GapNode } from '../drawn/GapNode.tsx';
import { NeedsNode } from '../drawn/NeedsNode.tsx';
import { PainsNode } from '../drawn/PainsNode.tsx';
import { useBoard } from '../useBoard.ts';
import type { BoardNode } from './visibleNodes.ts';

const DRAWN: Readonly<Record<Exclude<BoardNode['kind'], 'card' | 'landing'>, ComponentType<BoardNode>>> = {
  emotion: EmotionNode,
  needs: NeedsNode,
  pains: PainsNode,
  gap: GapNode,
};

/**
 * What lies on the board as elements. Not React Flow's own nodes: each of those subscribes to its store, is observed for
 * its size and told of again, which costs as much as drawing a card, and our nodes know all of it beforehand.
 */
export function NodeLayer() {
  const nodes = useStore(useBoard().nodes);
  return nodes.map((node) => <PlacedNode key={node.id} node={node} />);
}

const PlacedNode = memo(function PlacedNode({ node }: { readonly node: BoardNode }) {
  const { x, y, width, height } = node;
  return (
    <div
      className={styles['node']}
      style={{ transform: `translate(${x}px,${y}px)`, width, height }}
      data-node
    >
      {faceOf(node)}
    </div>
  );
});

/** A card is told its id alone: it looks the same wherever it lies. */
function faceOf(node: BoardNode): ReactNode {
  const { id, kind } = node;
  if (kind === 'card') return <CardNode id={id} />;
  if (kind === 'landing') return <LandingNode />;
  const Drawn = DRAWN[kind];
  return <Drawn {...node} />;
}
