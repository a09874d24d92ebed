import { useDeferredValue, useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { Lane } from '../../../shared/journey/lane.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { drawnLines } from '../drawnLines.ts';
import styles from './Table.module.css';
import { useIsCurrent, useOutline } from '../outlineContext.ts';

/** A row that draws itself, in words and numbers: emotions, needs, pains or gaps of each stage. */
export function DrawnRow({
  lane,
  stages,
}: {
  readonly lane: Lane;
  readonly stages: readonly { readonly id: Id }[];
}) {
  // It may lag a little behind the typing: it is worked out of everything.
  const snapshot = useDeferredValue(useJourney((now) => now));
  const lines = useMemo(() => drawnLines(snapshot, lane.kind), [snapshot, lane.kind]);
  const columns = new Map(snapshot.stages.map(({ id }, index) => [id, lines[index] ?? []]));
  return stages.map(({ id }) => (
    <DrawnCell key={id} stage={id} lane={lane.id} lines={columns.get(id) ?? []} />
  ));
}

function DrawnCell({
  stage,
  lane,
  lines,
}: {
  readonly stage: Id;
  readonly lane: Id;
  readonly lines: readonly string[];
}) {
  const outline = useOutline();
  const isCurrent = useIsCurrent({ kind: 'cell', stage, lane });
  return (
    <td
      data-item={`cell:${cellKey(stage, lane)}`}
      className={styles['drawn']}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => outline.goTo({ kind: 'cell', stage, lane })}
    >
      {lines.length === 0 ? (
        <span className={styles['nothing']}>{say('Nothing yet')}</span>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </td>
  );
}
