import { cellKey } from '../../../shared/journey/snapshot.ts';
import { slotAt } from '../../../shared/layout/layoutJourney.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Overlays.module.css';
import { useBoard } from '../useBoard.ts';

/** A faint plus where a card could be added under the pointer. */
export function HoverSpot() {
  const board = useBoard();
  const spot = useStore(board.hovered);
  const { layout, source } = useStore(board.shown);
  const isBusy = useStore(board.isBusy);
  if (spot === null || isBusy) return null;
  const stage = layout.stages.find(({ id }) => id === spot.stage);
  const lane = layout.lanes.find(({ id }) => id === spot.lane);
  if (stage === undefined || lane === undefined) return null;
  const count = source.cells.get(cellKey(stage.id, lane.id))?.length ?? 0;
  const { x, y, width, height } = slotAt(stage, lane, count);
  if (y + height > lane.y + lane.height) return null;
  return (
    <div className={styles['plus']} style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
      <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden>
        <path d="M10 4v12M4 10h12" />
      </svg>
    </div>
  );
}
