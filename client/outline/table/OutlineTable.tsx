import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from '../Outline.module.css';
import { useGradually } from '../useGradually.ts';
import { DrawnRow } from './DrawnRow.tsx';
import { LaneHead } from './LaneHead.tsx';
import { StageHead } from './StageHead.tsx';
import { TableCell } from './TableCell.tsx';

/** The journey as a table: stages are its columns, lanes its rows. */
export function OutlineTable() {
  const stages = useJourney((snapshot) => snapshot.stages);
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const title = useJourney((snapshot) => snapshot.header.title);
  const rows = useGradually(lanes.length, Math.max(1, Math.floor(CELLS_AT_ONCE / stages.length)));
  return (
    <div className={styles['scroller']}>
      <table
        // A table whose cells the arrow keys walk over: the roles of its parts follow from its elements.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['table']}
        style={{ ['--columns' as string]: stages.length }}
        aria-label={title.trim() === '' ? say('Journey as a table') : say('{title}, as a table', { title })}
        aria-rowcount={lanes.length + 1}
        aria-colcount={stages.length + 1}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles['corner']}>
              <span className="unseen">{say('Lanes')}</span>
            </th>
            {stages.map((stage, index) => (
              <StageHead key={stage.id} stage={stage} index={index} count={stages.length} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.slice(0, rows).map((lane, index) => (
            <tr key={lane.id} aria-rowindex={index + 2}>
              <LaneHead lane={lane} index={index} count={lanes.length} />
              {holdsCards(lane) ? (
                <CardRow lane={lane.id} stages={stages} />
              ) : (
                <DrawnRow lane={lane} stages={stages} />
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
