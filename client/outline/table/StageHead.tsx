import { memo } from 'react';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { useJourney, useMarks } from '../../model/useSession.ts';
import { markSummary } from '../../marks/markSummary.ts';
import { say, sayCount } from '../../words/say.ts';
import { HeadingItem } from '../HeadingItem.tsx';
import styles from './Table.module.css';
import { headingName } from '../subjectWords.ts';

/** The head of a column: the name of a stage, and what is marked on it. */
export const StageHead = memo(function StageHead({
  stage,
  index,
  count,
  columns,
  rows,
}: {
  readonly stage: Stage;
  readonly index: number;
  readonly count: number;
  /** Over how many columns it reaches, with its parts; `null` for the head of a single one. */
  readonly columns: number | null;
  readonly rows: number;
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
    ...(whole === null ? [] : [say('Part of {name}', { name: headingName(whole, 'stage') })]),
    ...(stage.isLocked ? [say('locked')] : []),
  ].join(', ');
  return (
    <th
      scope={columns === null ? 'col' : 'colgroup'}
      colSpan={columns ?? 1}
      rowSpan={rows}
      className={styles['stageHead']}
      style={{ ['--colour' as string]: `var(--c-${stage.colour})` }}
    >
      <HeadingItem of="stage" id={stage.id} name={stage.name} summary={summary} />
      {marked !== '' && <span className={styles['marked']}>{marked}</span>}
    </th>
  );
});

/** Heads what lies in a stage itself, beside its parts; the stage is selected and edited by the head above. */
export function OwnColumnHead({ stage }: { readonly stage: Stage }) {
  return (
    <th
      scope="col"
      className={styles['stageHead']}
      style={{ ['--colour' as string]: `var(--c-${stage.colour})` }}
    >
      <span className={styles['marked']}>{headingName(stage.name, 'stage')}</span>
    </th>
  );
}
