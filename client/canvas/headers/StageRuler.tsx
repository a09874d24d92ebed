import { Suspense, useRef } from 'react';
import type { StageColumn } from '../../../shared/layout/journeyLayout.ts';
import { useMayEdit } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { headerDetail } from './headerDetail.ts';
import styles from './Strips.module.css';
import { StageHeader } from './StageHeader.tsx';
import { StageTicks } from './StageTicks.tsx';
import { useBoard } from '../useBoard.ts';
import { useEndInSight } from './useEndInSight.ts';
import { useFollowView } from './useFollowView.ts';
import { useNamesInSight } from './useNamesInSight.ts';
import { useVisibleRange } from './useVisibleRange.ts';
import { say } from '../../words/say.ts';
import { comesLater } from '../../ui/comesLater.ts';

// No board opens so far away.
const UprightNames = comesLater(async () => (await import('./UprightNames.tsx')).UprightNames);

/** The headers of the stages, always on top of the board. */
export function StageRuler() {
  const board = useBoard();
  const strip = useRef<HTMLDivElement>(null);
  const layout = useStore(board.shown, (shown) => shown.layout);
  const { stages, width, headerHeight } = layout;
  const reorder = useStore(board.reorder);
  const detail = useStore(board.camera.view, ({ zoom }) => headerDetail(layout, zoom));
  const [first, last] = useVisibleRange(board, 'stages', detail !== 'tick');
  const mayEdit = useMayEdit();
  const bringIntoSight = useEndInSight('stages');
  useFollowView(board, strip, 'stages');
  useNamesInSight(board, strip, 'stages');
  return (
    <div
      className={styles['ruler']}
      style={{ ['--header' as string]: `${headerHeight}px` }}
      data-detail={detail}
      data-own-pointer
    >
      <div ref={strip} className={styles['strip']}>
        {detail === 'tick' ? (
          <StageTicks />
        ) : (
          stages
            .slice(withWhole(stages, first), last + 1)
            .map((stage) => (
              <StageHeader
                key={stage.id}
                id={stage.id}
                x={stage.x}
                width={stage.span}
                rank={rankOf(stages, stage)}
                detail={detail}
              />
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
              void import('../../actions/insertStage.ts').then(({ insertStage }) =>
                insertStage(board.session, null),
              );
            }}
          >
            {say('+ Stage')}
          </button>
        )}
        {reorder?.axis === 'stages' && <i className={styles['line']} data-at={reorder.line} data-gap={-1} />}
      </div>
      <Suspense>{detail === 'tick' && <UprightNames />}</Suspense>
    </div>
  );
}

/** The stage that the first part in sight belongs to is in sight, too. */
function withWhole(stages: readonly StageColumn[], first: number): number {
  let at = first;
  while (at > 0 && stages[at]?.parent != null) at--;
  return at;
}

function rankOf(stages: readonly StageColumn[], { id, parent }: StageColumn): 'whole' | 'part' | 'single' {
  if (parent !== null) return 'part';
  return stages.some((stage) => stage.parent === id) ? 'whole' : 'single';
}
