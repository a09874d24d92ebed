import { useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { columnsOf, headsOf } from '../columns.ts';
import styles from './Table.module.css';
import { useGradually } from '../useGradually.ts';
import { DrawnRow } from './DrawnRow.tsx';
import { LaneHead } from './LaneHead.tsx';
import { OwnColumnHead, StageHead } from './StageHead.tsx';
import { TableCell } from './TableCell.tsx';

/** The journey as a table: stages are its columns, lanes its rows. */
export function OutlineTable() {
  const stages = useJourney((snapshot) => snapshot.stages);
  const columns = useJourney(columnsOf);
  const { top, below } = useMemo(() => headsOf(stages, columns), [stages, columns]);
  const headRows = below.length > 0 ? 2 : 1;
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const title = useJourney((snapshot) => snapshot.header.title);
  const rows = useGradually(lanes.length, Math.max(1, Math.floor(CELLS_AT_ONCE / columns.length)));
  return (
    <div className={styles['scroller']}>
      <table
        // A table whose cells the arrow keys walk over: the roles of its parts follow from its elements.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['table']}
        style={{ ['--columns' as string]: columns.length }}
        aria-label={title.trim() === '' ? say('Journey as a table') : say('{title}, as a table', { title })}
        aria-rowcount={lanes.length + headRows}
        aria-colcount={columns.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" rowSpan={headRows} className={styles['corner']}>
              <span className="unseen">{say('Lanes')}</span>
            </th>
            {top.map(({ stage, span, isGroup }) => (
              <StageHead
                key={stage.id}
                stage={stage}
                index={stages.indexOf(stage)}
                count={stages.length}
                columns={isGroup ? span : null}
                rows={isGroup ? 1 : headRows}
              />
            ))}
          </tr>
          {below.length > 0 && (
            <tr aria-rowindex={2}>
              {below.map(({ stage, part }) =>
                part === null ? (
                  <OwnColumnHead key={stage.id} stage={stage} />
                ) : (
                  <StageHead
                    key={part.id}
                    stage={part}
                    index={stages.indexOf(part)}
                    count={stages.length}
                    columns={null}
                    rows={1}
                  />
                ),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {lanes.slice(0, rows).map((lane, index) => (
            <tr key={lane.id} aria-rowindex={index + headRows + 1}>
              <LaneHead lane={lane} index={index} count={lanes.length} />
              {holdsCards(lane) ? (
                <CardRow lane={lane.id} stages={columns} />
              ) : (
                <DrawnRow lane={lane} stages={columns} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** About as many as fit on a screen. */
const CELLS_AT_ONCE = 60;

function CardRow({ lane, stages }: { readonly lane: Id; readonly stages: readonly { readonly id: Id }[] }) {
  return stages.map(({ id }) => <TableCell key={id} stage={id} lane={lane} />);
}
