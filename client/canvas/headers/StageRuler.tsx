import { useRef } from 'react';
import { insertStage } from '../../actions/insertStage.ts';
import { useMayEdit } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Headers.module.css';
import { StageHeader } from './StageHeader.tsx';
import { StageTicks } from './StageTicks.tsx';
import { useBoard } from '../useBoard.ts';
import { useEndInSight } from './useEndInSight.ts';
import { useFollowView } from './useFollowView.ts';
import { useNamesInSight } from './useNamesInSight.ts';
import { useVisibleRange } from './useVisibleRange.ts';

/** Below this width a header is a coloured tick, below the other it is only a name. */
const TICK_WIDTH = 44;
const NAME_WIDTH = 128;

/** The headers of the stages, always on top of the board. */
export function StageRuler() {
  const board = useBoard();
  const strip = useRef<HTMLDivElement>(null);
  const { stages, width } = useStore(board.shown, (shown) => shown.layout);
  const reorder = useStore(board.reorder);
  const detail = useStore(board.camera.view, ({ zoom }) => detailAt(zoom * (stages[0]?.width ?? 232)));
  const [first, last] = useVisibleRange(board, 'stages');
  const mayEdit = useMayEdit();
  const bringIntoSight = useEndInSight('stages');
  useFollowView(board, strip, 'stages');
  useNamesInSight(board, strip, 'stages');
  return (
    <div className={styles['ruler']} data-own-pointer>
      <div ref={strip} className={styles['strip']}>
        {detail === 'tick' ? (
          <StageTicks />
        ) : (
          stages
            .slice(first, last + 1)
            .map((stage) => (
              <StageHeader key={stage.id} id={stage.id} x={stage.x} width={stage.width} detail={detail} />
            ))
        )}
        {mayEdit && (
          <button
            type="button"
            className={styles['add']}
            data-at={width}
            data-gap={8}
            onFocus={bringIntoSight}
            onClick={() => {
              insertStage(board.session, null);
            }}
          >
            + Stage
          </button>
        )}
        {reorder?.axis === 'stages' && <i className={styles['line']} data-at={reorder.line} data-gap={-1} />}
      </div>
    </div>
  );
}

/** How much a header of a width on the screen can say. */
export type HeaderDetail = 'tick' | 'name' | 'full';

function detailAt(width: number): HeaderDetail {
  return width < TICK_WIDTH ? 'tick' : width < NAME_WIDTH ? 'name' : 'full';
}
