import { memo, useEffect, useRef } from 'react';
import type { NodeProps } from 'reactflow';
import type { Id } from '../../../shared/journey/id.ts';
import { useCard, useIsSelected, useJourney, useMarks, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { CardFace } from './CardFace.tsx';
import { cardWords } from './cardWords.ts';
import { useBoard } from '../useBoard.ts';
import type { BoardNode } from '../view/visibleNodes.ts';

/** A card near enough to be read. */
export const CardNode = memo(function CardNode({ id }: NodeProps<BoardNode>) {
  const board = useBoard();
  const card = useCard(id);
  const marks = useMarks(id);
  const isSelected = useIsSelected(id);
  const isEditing = useIsEditing(id);
  const words = useJourney((snapshot) => cardWords(snapshot, id));
  const reading = useStore(board.lens, (lens) => lens?.readings.get(id) ?? null);
  const finding = useStore(board.lens, (lens) => lens?.wordsOf(id) ?? '');
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => (root.current === null ? undefined : board.remoteDrags.attach(id, root.current)),
    [board, id],
  );
  if (card === null) return null;
  return (
    <CardFace
      root={root}
      card={card}
      marks={marks}
      isSelected={isSelected}
      isEditing={isEditing}
      reading={reading}
      label={finding === '' ? words : `${words}. ${finding}`}
    />
  );
});

function useIsEditing(id: Id): boolean {
  return useStore(
    useSession().editing,
    (ref) => ref !== null && ref.collection === 'cards' && ref.id === id && ref.field === 'title',
  );
}
