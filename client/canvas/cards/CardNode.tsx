import { memo, useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useStore } from '../../model/useStore.ts';
import { CardFace } from './CardFace.tsx';
import { cardState } from './cardState.ts';
import { useBoard } from '../useBoard.ts';

/** A card near enough to be read. */
export const CardNode = memo(function CardNode({ id }: { readonly id: Id }) {
  const board = useBoard();
  const state = useStore(useMemo(() => cardState(board, id), [board, id]));
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => (root.current === null ? undefined : board.remoteDrags.attach(id, root.current)),
    [board, id],
  );
  return state === null ? null : <CardFace root={root} {...state} />;
});
