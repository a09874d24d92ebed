import { blueprintLines } from '../../../shared/layout/blueprintLines.ts';
import { LABEL_WIDTH } from '../../../shared/layout/metrics.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './GridLines.module.css';
import { useBoard } from '../useBoard.ts';

/** The lines between stages and lanes, behind the cards; painted with them when they are painted. */
export function GridLines() {
  const board = useBoard();
  const isFar = useStore(board.isFar);
  const layout = useStore(board.shown, (shown) => shown.layout);
  const selection = useStore(useSession().selection);
  if (isFar) return null;
  const { stages, lanes, headerHeight } = layout;
  const boundaries = blueprintLines(lanes);
  const width = layout.width - LABEL_WIDTH;
  const height = layout.height - headerHeight;
  const selected = stages.find(({ id }) => selection.includes(id));
  const selectedLane = lanes.find(({ id }) => selection.includes(id));
  return (
    <div className={styles['grid']} style={{ left: LABEL_WIDTH, top: headerHeight, width, height }}>
      {selected !== undefined && (
        <div
          className={styles['chosen']}
          style={{ left: selected.x - LABEL_WIDTH, width: selected.span, height }}
        />
      )}
      {selectedLane !== undefined && (
        <div
          className={styles['chosen']}
          style={{ top: selectedLane.y - headerHeight, width, height: selectedLane.height }}
        />
      )}
      {stages.map((stage) => (
        <i
          key={stage.id}
          className={styles['column']}
          style={{ left: stage.x - LABEL_WIDTH + stage.width - 1 }}
        />
      ))}
      {lanes.map((lane, index) => {
        return (
          <i
            key={lane.id}
            className={styles['row']}
            data-boundary={boundaries[index] ?? undefined}
            style={{ top: lane.y - headerHeight + lane.height - 1 }}
          />
        );
      })}
    </div>
  );
}
