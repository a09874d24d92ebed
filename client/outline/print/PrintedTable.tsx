import { useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { useCard, useJourney, useMarks } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { headsOf } from '../columns.ts';
import { CardGlyphs } from '../CardGlyphs.tsx';
import { drawnLines } from '../drawnLines.ts';
import { cardTitle, headingName } from '../subjectWords.ts';
import { useLanesIn } from './useLanesIn.ts';

/** Some stages of the journey as a table, for paper. */
export function PrintedTable({ stages }: { readonly stages: readonly Stage[] }) {
  const lanes = useLanesIn(stages);
  const all = useJourney((snapshot) => snapshot.stages);
  const { top, below } = headsOf(all, stages);
  const headRows = below.length > 0 ? 2 : 1;
  return (
    <table className="printed-table">
      <thead>
        <tr>
          <th scope="col" rowSpan={headRows}>
            <span className="unseen">{say('Lanes')}</span>
          </th>
          {top.map(({ stage: { id, name }, span, isGroup }) => (
            <th key={id} scope={isGroup ? 'colgroup' : 'col'} colSpan={span} rowSpan={isGroup ? 1 : headRows}>
              {headingName(name, 'stage')}
            </th>
          ))}
        </tr>
        {below.length > 0 && (
          <tr>
            {below.map(({ stage, part }) => (
              <th key={(part ?? stage).id} scope="col">
                {headingName((part ?? stage).name, 'stage')}
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.id}>
            <th scope="row">{headingName(lane.name, 'lane')}</th>
            {holdsCards(lane) ? (
              stages.map(({ id }) => <PrintedCell key={id} stage={id} lane={lane.id} />)
            ) : (
              <PrintedDrawn lane={lane} stages={stages} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PrintedCell({ stage, lane }: { readonly stage: Id; readonly lane: Id }) {
  const cards = useJourney((snapshot) => snapshot.cells.get(cellKey(stage, lane)));
  return (
    <td>
      {cards !== undefined && (
        <ul>
          {cards.map((id) => (
            <PrintedTitle key={id} id={id} />
          ))}
        </ul>
      )}
    </td>
  );
}

function PrintedTitle({ id }: { readonly id: Id }) {
  const card = useCard(id);
  const marks = useMarks(id);
  if (card === null) return null;
  return (
    <li>
      {cardTitle(card)}
      <CardGlyphs card={card} marks={marks} />
    </li>
  );
}

function PrintedDrawn({ lane, stages }: { readonly lane: Lane; readonly stages: readonly Stage[] }) {
  const snapshot = useJourney((now) => now);
  const lines = useMemo(() => drawnLines(snapshot, lane.kind), [snapshot, lane.kind]);
  return stages.map(({ id }) => (
    <td key={id} className="printed-drawn">
      <ul>
        {(lines[snapshot.stages.findIndex((stage) => stage.id === id)] ?? []).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </td>
  ));
}
