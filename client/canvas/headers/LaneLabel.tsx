import { memo, Suspense } from 'react';
import { DRAWN_PADDING, NEED_ROW_HEIGHT } from '../../../shared/layout/metrics.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { BlueprintLine } from '../../../shared/layout/blueprintLines.ts';
import { useIsSelected, useJourney, useMayEdit } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { say } from '../../words/say.ts';
import { canBeHigher } from '../../../shared/journey/lane.ts';
import { LockMark } from '../../marks/LockMark.tsx';
import { LineNames } from '../drawn/LineNames.tsx';
import { BLUEPRINT_WORDS } from '../../../shared/marks/markNames.ts';
import { HeaderName } from './HeaderName.tsx';
import styles from './Headers.module.css';
import { readScores } from '../../../shared/scoring/readScores.ts';
import { useBoard } from '../useBoard.ts';
import { comesLater } from '../../ui/comesLater.ts';

const FoldButton = comesLater(async () => (await import('./FoldButton.tsx')).FoldButton);
const HeaderMenu = comesLater(async () => (await import('./HeaderMenu.tsx')).HeaderMenu);
const LaneGrip = comesLater(async () => (await import('./LaneGrip.tsx')).LaneGrip);

interface LaneLabelProps {
  readonly id: Id;
  readonly y: number;
  readonly height: number;
  /** The blueprint line below the lane. */
  readonly boundary: BlueprintLine | null;
}

/** The label of one lane. */
export const LaneLabel = memo(function LaneLabel({ id, y, height, boundary }: LaneLabelProps) {
  const board = useBoard();
  const lane = useJourney((snapshot) => snapshot.lanes.find((one) => one.id === id) ?? null);
  const isSelected = useIsSelected(id);
  const isAt = useStore(board.place, (place) => place?.kind === 'lane' && place.id === id);
  const isFar = useStore(board.isFar);
  const mayEdit = useMayEdit();
  if (lane === null) return null;
  return (
    <div
      className={styles['lane']}
      data-selected={isSelected || undefined}
      data-here={isAt || undefined}
      data-far={isFar || undefined}
      data-kind={lane.kind}
      data-folded={lane.isCollapsed || undefined}
      data-header={id}
      data-at={y}
      data-length={height}
      title={isFar ? lane.name : undefined}
      style={{
        ['--colour' as string]: lane.colour === 'slate' ? 'transparent' : `var(--c-${lane.colour})`,
      }}
    >
      <HeaderName collection="lanes" id={id} name={lane.name} placeholder={say('Lane')} />
      {lane.isLocked && <LockMark />}
      {lane.isCollapsed && <FoldedCount id={id} />}
      <Suspense>{lane.isCollapsed && mayEdit && <FoldButton id={id} name={lane.name} />}</Suspense>
      {!isFar && lane.kind === 'needs' && !lane.isCollapsed && <NeedNames height={height} />}
      <Suspense>{!isFar && mayEdit && <HeaderMenu of="lane" id={id} name={lane.name} />}</Suspense>
      {!isFar && lane.kind === 'emotion' && !lane.isCollapsed && <LineNames />}
      {!isFar && boundary !== null && !lane.isCollapsed && (
        <span className={styles['boundary']} data-line={boundary}>
          {say(BLUEPRINT_WORDS[boundary])}
        </span>
      )}
      <Suspense>
        {!isFar && mayEdit && !lane.isCollapsed && canBeHigher(lane) && <LaneGrip id={id} y={y} />}
      </Suspense>
    </div>
  );
});

/** How many cards are in a folded lane. */
function FoldedCount({ id }: { readonly id: Id }) {
  const count = useJourney(({ cards }) =>
    [...cards.values()].reduce((sum, { place }) => sum + (place.lane === id ? 1 : 0), 0),
  );
  return count === 0 ? null : <span className={styles['count']}>{count}</span>;
}

/** What the rows of the needs strip are, and which of them count double. */
function NeedNames({ height }: { readonly height: number }) {
  const rows = useJourney((snapshot) => readScores(snapshot).heat.rows);
  const book = useNeedBook();
  return rows.map(({ need, weight }, row) => {
    const label = needLabel(book.needOf(need));
    return (
      <span
        key={need}
        className={styles['need']}
        title={
          weight > 1 ? say('{need}: counts double, a persona cares about it most', { need: label }) : label
        }
        style={{ top: `${(100 * (DRAWN_PADDING + row * NEED_ROW_HEIGHT)) / height}%` }}
      >
        <NeedMark need={need} level={0} size={14} />
        <span>{label}</span>
        {weight > 1 && <b className={styles['weight']}>×{weight}</b>}
      </span>
    );
  });
}
