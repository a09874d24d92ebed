import { useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { useBoard } from '../useBoard.ts';
import { DraftArrow } from './DraftArrow.tsx';
import { cardsWithHandle, handlePoint } from './linkHandle.ts';
import styles from './Links.module.css';

/** What arrows are drawn by: the handles of cards, and the arrow in the hand. */
export function LinkHands() {
  const isFar = useStore(useBoard().isFar);
  if (isFar) return null;
  return (
    <svg className={styles['layer']} width={1} height={1} aria-hidden>
      <DraftArrow />
      <Handles />
    </svg>
  );
}

/** The handles from which arrows are drawn; the board finds them by where they lie. */
function Handles() {
  const board = useBoard();
  const mayEdit = useMayEdit();
  const isBusy = useStore(board.isBusy);
  useStore(board.hoveredCard);
  useStore(useSession().selection);
  if (!mayEdit || isBusy) return null;
  return cardsWithHandle(board).map((id) => {
    const at = handlePoint(board, id);
    return at === null ? null : (
      <g key={id} className={styles['handle']} transform={`translate(${at.x} ${at.y})`} data-handle={id}>
        <circle r={7} />
        <path d="M-2.5 0h5M0.5 -2.2 2.7 0 0.5 2.2" />
      </g>
    );
  });
}
