import { useLayoutEffect } from 'react';
import { useStoreApi } from 'reactflow';
import { useBoard } from '../useBoard.ts';
import { linkFlow } from './linkFlow.ts';

/**
 * Ties the board to React Flow's store. Must be mounted before `<ReactFlow>`, so that its listener is the first one: the
 * nodes are then swapped before React hears of a new view, and a jump to far never mounts every card on the way.
 */
export function FlowLink() {
  const board = useBoard();
  const store = useStoreApi();
  useLayoutEffect(() => linkFlow(board, store), [board, store]);
  return null;
}
