import { Fragment } from 'react';
import { alignJourneys, type AlignedLane, type AlignedStage } from '../../shared/comparison/alignJourneys.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { say } from '../words/say.ts';
import type { ChangeLine } from './changeLines.ts';
import styles from './CompareTable.module.css';
import { ComparedCard } from './ComparedCard.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import type { Side } from './side.ts';

/** Which halves a narrow screen shows. */
export type Halves = 'both' | 'before' | 'after';

/** Two journeys beside each other: stage by stage, and in each stage lane by lane. */
export function CompareTable({
  before,
  after,
  lines,
  halves,
}: {
  readonly before: Side;
  readonly after: Side;
  readonly lines: readonly ChangeLine[];
  readonly halves: Halves;
}) {
  const byId = new Map(
    lines.filter(({ of }) => of !== 'journey' && of !== 'arrow').map((line) => [line.id, line]),
  );
  const stages = alignJourneys(before.snapshot, after.snapshot);
  return (
    <table className={styles['table']} data-halves={halves}>
      <caption className="unseen">{say('Both journeys, stage by stage and lane by lane')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Lane')}</th>
          <th scope="col" className={styles['before']}>
            {say('As-is')}
          </th>
          <th scope="col" className={styles['after']}>
            {say('To-be')}
          </th>
        </tr>
      </thead>
      {stages.map((stage) => (
        <tbody key={stage.id}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles['stage']}>
              <span>{nameOf(stage)}</span> <Became line={byId.get(stage.id)} />
            </th>
          </tr>
          {stage.lanes.length === 0 && (
            <tr>
              <td colSpan={3} className={styles['nothing']}>
                {say('No cards on either side')}
              </td>
            </tr>
          )}
          {stage.lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row" className={styles['lane']}>
                {nameOf(lane)} <Became line={byId.get(lane.id)} />
              </th>
              <td className={styles['before']}>
                <Half label={say('As-is')} side={before} cards={lane.cardsBefore} lines={byId} isBefore />
              </td>
              <td className={styles['after']}>
                <Half label={say('To-be')} side={after} cards={lane.cardsAfter} lines={byId} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The cells of a stage and lane on one side; `label` stands over them where there is no room beside each other. */
function Half({
  label,
  side,
  cards,
  lines,
  isBefore = false,
}: {
  readonly label: string;
  readonly side: Side;
  readonly cards: readonly Card[];
  readonly lines: ReadonlyMap<Id, ChangeLine>;
  readonly isBefore?: boolean;
}) {
  return (
    <Fragment>
      <span className={styles['half']} aria-hidden>
        {label}
      </span>
      {cards.length === 0 ? (
        <span className={styles['nothing']}>{say('Nothing')}</span>
      ) : (
        <ul className={styles['cards']}>
          {cards.map((card) => (
            <ComparedCard
              key={card.id}
              card={card}
              side={side}
              line={lines.get(card.id)}
              isBefore={isBefore}
            />
          ))}
        </ul>
      )}
    </Fragment>
  );
}

function Became({ line }: { readonly line: ChangeLine | undefined }) {
  return line === undefined ? null : <OutcomeMark outcome={line.outcome} />;
}

function nameOf({ before, after }: AlignedStage | AlignedLane): string {
  return (after ?? before)?.name.trim() || say('Untitled');
}
