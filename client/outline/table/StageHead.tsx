import { memo } from 'react';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { useJourney, useMarks } from '../../model/useSession.ts';
import { say, sayCount } from '../../words/say.ts';
import { HeadingItem } from '../HeadingItem.tsx';
import styles from '../Outline.module.css';
import { headingName, markSummary } from '../subjectWords.ts';

/** The head of a column: the name of a stage, and what is marked on it. */
export const StageHead = memo(function StageHead({
  stage,
  index,
  count,
}: {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
}) {
  const marks = useMarks(stage.id);
  const whole = useJourney((snapshot) =>
    stage.parent === null ? null : (snapshot.stages.find(({ id }) => id === stage.parent)?.name ?? null),
  );
  const cards = useJourney((snapshot) => {
    let found = 0;
    for (const { id } of snapshot.lanes) found += snapshot.cells.get(cellKey(stage.id, id))?.length ?? 0;
    return found;
  });
  const marked = markSummary(marks).join(', ');
  const summary = [
    say('Stage {position} of {total}', { position: index + 1, total: count }),
    sayCount(cards, '{count} card', '{count} cards'),
    ...(stage.isLocked ? [say('locked')] : []),
  ].join(', ');
  return (
    <th
      scope="col"
      className={styles['stageHead']}
      style={{ ['--colour' as string]: `var(--c-${stage.colour})` }}
    >
      {whole !== null && (
        <span className={styles['overline']}>
          {say('Part of {name}', { name: headingName(whole, 'stage') })}
        </span>
      )}
      <HeadingItem of="stage" id={stage.id} name={stage.name} summary={summary} />
      {marked !== '' && <span className={styles['marked']}>{marked}</span>}
    </th>
  );
});
