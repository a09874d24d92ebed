import { Suspense, useRef } from 'react';
import { blueprintLines } from '../../../shared/layout/blueprintLines.ts';
import { useMayEdit } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Strips.module.css';
import { LaneLabel } from './LaneLabel.tsx';
import { useBoard } from '../useBoard.ts';
import { useFollowView } from './useFollowView.ts';
import { useNamesInSight } from './useNamesInSight.ts';
import { useVisibleRange } from './useVisibleRange.ts';
import { comesLater } from '../../ui/comesLater.ts';

const AddLaneMenu = comesLater(async () => (await import('./AddLaneMenu.tsx')).AddLaneMenu);

/** The labels of the lanes, always at the left of the board. */
export function LaneLabels() {
  const board = useBoard();
  const strip = useRef<HTMLDivElement>(null);
  const { lanes, height, headerHeight } = useStore(board.shown, (shown) => shown.layout);
  const boundaries = blueprintLines(lanes);
  const reorder = useStore(board.reorder);
  const [first, last] = useVisibleRange(board, 'lanes');
  const mayEdit = useMayEdit();
  useFollowView(board, strip, 'lanes');
  useNamesInSight(board, strip, 'lanes');
  return (
    <div
      className={styles['labels']}
      style={{ ['--header' as string]: `${headerHeight}px` }}
      data-own-pointer
    >
      <div ref={strip} className={styles['strip']}>
        {lanes.map((lane, index) =>
          index < first || index > last ? null : (
            <LaneLabel
              key={lane.id}
              id={lane.id}
              y={lane.y}
              height={lane.height}
              boundary={boundaries[index] ?? null}
            />
          ),
        )}
        {mayEdit && (
          <div className={styles['end']} data-at={height} data-gap={8}>
            <Suspense>
              <AddLaneMenu />
            </Suspense>
          </div>
        )}
        {reorder?.axis === 'lanes' && (
          <i className={styles['line']} data-flat data-at={reorder.line} data-gap={-1} />
        )}
      </div>
    </div>
  );
}
