import { memo } from 'react';
import { holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { say } from '../../words/say.ts';
import { HeadingItem } from '../HeadingItem.tsx';
import styles from './Table.module.css';

/** The head of a row: the name of a lane. */
export const LaneHead = memo(function LaneHead({
  lane,
  index,
  count,
}: {
  readonly lane: Lane;
  readonly index: number;
  readonly count: number;
}) {
  const summary = [
    say('Lane {position} of {total}', { position: index + 1, total: count }),
    ...(holdsCards(lane) ? [] : [say('drawn from the marks')]),
    ...(lane.isLocked ? [say('locked')] : []),
  ].join(', ');
  return (
    <th
      scope="row"
      className={styles['laneHead']}
      style={{ ['--colour' as string]: `var(--c-${lane.colour})` }}
    >
      <HeadingItem of="lane" id={lane.id} name={lane.name} summary={summary} />
    </th>
  );
});
