import { useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyLayout } from '../../../shared/layout/journeyLayout.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { useBoard } from '../useBoard.ts';
import styles from './FoundMarks.module.css';

/** Between a card and the line around it, in board units. */
const AWAY = 4;

/** Lines around the cards that were found: two elements however many there are, over painted cards as well. */
export function FoundMarks() {
  const board = useBoard();
  const finding = useStore(useSession().viewing.finding);
  const layout = useStore(board.shown, (shown) => shown.layout);
  const all = useMemo(() => outlines(layout, finding?.subjects ?? []), [layout, finding?.subjects]);
  const current = useMemo(
    () => (finding?.current == null ? '' : outlines(layout, [finding.current])),
    [layout, finding],
  );
  if (all === '') return null;
  return (
    <svg className={styles['found']} width={1} height={1} aria-hidden data-found>
      <path className={styles['all']} d={all} />
      <path className={styles['current']} d={current} />
    </svg>
  );
}

function outlines(layout: JourneyLayout, subjects: readonly Id[]): string {
  return subjects
    .map((id) => {
      const card = layout.cards.get(id);
      if (card === undefined) return '';
      const width = card.width + 2 * AWAY;
      return `M${card.x - AWAY} ${card.y - AWAY}h${width}v${card.height + 2 * AWAY}h${-width}z`;
    })
    .join('');
}
