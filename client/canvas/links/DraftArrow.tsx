import { linkHead, linkOutline } from '../../../shared/layout/linkOutline.ts';
import { routeBetween } from '../../../shared/layout/routeBetween.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { useBoard } from '../useBoard.ts';
import styles from './Links.module.css';

/** The arrow that is being drawn: by the hand, or from a card to where the keyboard is. */
export function DraftArrow() {
  const board = useBoard();
  const draft = useStore(board.linkDraft);
  const linkFrom = useStore(useSession().viewing.linkFrom);
  const place = useStore(board.place);
  const { cards } = useStore(board.shown, (shown) => shown.layout);
  const keyTarget = place?.kind === 'card' ? place.id : null;
  const from = cards.get(draft?.from ?? linkFrom ?? '');
  if (from === undefined) return null;
  const target = cards.get((draft === null ? keyTarget : draft.target) ?? '');
  const isReady = target !== undefined && target !== from;
  const points: readonly Point[] = isReady
    ? routeBetween(from, target)
    : draft === null
      ? []
      : [{ x: from.x + from.width, y: from.y + from.height / 2 }, draft.to];
  return (
    <g className={styles['draft']}>
      <rect x={from.x - 2} y={from.y - 2} width={from.width + 4} height={from.height + 4} rx={10} />
      {isReady && (
        <rect x={target.x - 2} y={target.y - 2} width={target.width + 4} height={target.height + 4} rx={10} />
      )}
      {points.length > 1 && (
        <>
          <path className={styles['line']} d={linkOutline(points)} />
          <path className={styles['head']} d={linkHead(points)} />
        </>
      )}
    </g>
  );
}
