import { cellKey } from '../../../shared/journey/snapshot.ts';
import { useStore } from '../../model/useStore.ts';
import { sayCount } from '../../words/say.ts';
import { useBoard } from '../useBoard.ts';
import styles from './GridLines.module.css';

/** How many cards are in each cell of the lanes that are folded. */
export function FoldedCounts() {
  const board = useBoard();
  const isFar = useStore(board.isFar);
  const { layout, source } = useStore(board.shown);
  const folded = layout.lanes.filter(({ isCollapsed }) => isCollapsed);
  if (isFar || folded.length === 0) return null;
  return folded.flatMap((lane) =>
    layout.stages.map((stage) => {
      const count = source.cells.get(cellKey(stage.id, lane.id))?.length ?? 0;
      if (count === 0 || stage.width === 0) return null;
      return (
        <span
          key={`${lane.id}/${stage.id}`}
          className={styles['folded']}
          style={{ left: stage.x, top: lane.y, width: stage.width, height: lane.height }}
        >
          {sayCount(count, '{count} card', '{count} cards')}
        </span>
      );
    }),
  );
}
