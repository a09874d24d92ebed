import { useLayoutEffect, useRef, useState } from 'react';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { useStore } from '../../model/useStore.ts';
import { CardFace } from '../cards/CardFace.tsx';
import styles from './Overlays.module.css';
import { useBoard } from '../useBoard.ts';

/** More cards than this in the hand are shown as a pile. */
const MOST_SHOWN = 24;

/** The cards in the hand. They follow the pointer by one transform, outside React. */
export function DragLayer() {
  const board = useBoard();
  const cards = useStore(board.drag, (drag) => drag?.cards ?? null);
  return cards === null ? null : <Carried key={cards.join()} cards={cards} />;
}

function Carried({ cards }: { readonly cards: readonly string[] }) {
  const board = useBoard();
  const layer = useRef<HTMLDivElement>(null);
  const [{ snapshot, layout }] = useState(() => board.shown.get());
  useLayoutEffect(() => {
    const follow = (): void => {
      const { x, y } = board.dragOffset.get();
      if (layer.current !== null) layer.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    follow();
    return board.dragOffset.subscribe(follow);
  }, [board]);
  return (
    <div ref={layer} className={styles['carried']}>
      {cards.slice(0, MOST_SHOWN).map((id) => {
        const rect = layout.cards.get(id);
        const card = snapshot.cards.get(id);
        if (rect === undefined || card === undefined) return null;
        return (
          <div key={id} style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}>
            <CardFace card={card} marks={marksOf(snapshot, id)} />
          </div>
        );
      })}
    </div>
  );
}
