import type { JourneyContent } from '../../../shared/journey/content.ts';
import type { JourneyHeader } from '../../../shared/journey/header.ts';
import { sayMessage, type Message } from '../../../shared/words/message.ts';
import type { MappedTable, TableProblem } from '../../../shared/formats/table/mapTable.ts';
import { spokenWords } from '../../words/language.ts';
import { say, sayCount } from '../../words/say.ts';
import { EXPECTED, ROLE_LABELS } from './roleLabels.ts';
import styles from './TableOutcome.module.css';

/** So many cards of a stage, and cells that are not understood, are shown. */
const MOST_CARDS = 4;
const MOST_PROBLEMS = 50;

/** What would become of a table: the stages with their first cards, how much of everything, and what is not understood. */
export function TableOutcome({ outcome }: { readonly outcome: MappedTable | Message }) {
  return (
    <section className={styles['outcome']} aria-label={say('What will be created')}>
      <h3 className={styles['heading']}>{say('What will be created')}</h3>
      {!('content' in outcome) ? (
        <p role="status" className={styles['quiet']}>
          {sayMessage(spokenWords(), outcome)}
        </p>
      ) : (
        <>
          <p role="status">{countsOf(outcome.content).join(' · ')}</p>
          <About header={outcome.content.header} />
          <Stages content={outcome.content} />
          {outcome.problems.length > 0 && <Problems problems={outcome.problems} />}
          <Told title={say('Kept as notes')} lines={outcome.beside.asNotes} />
          <Told title={say('Left out')} lines={outcome.beside.dropped} />
        </>
      )}
    </section>
  );
}

function countsOf({
  stages,
  cards,
  needsAtRisk,
  painPoints,
  momentsOfTruth,
  opportunities,
  evidence,
}: JourneyContent): string[] {
  return [
    sayCount(stages.length, '{count} stage', '{count} stages'),
    sayCount(cards.length, '{count} card', '{count} cards'),
    needsAtRisk.length > 0 && sayCount(needsAtRisk.length, '{count} need at risk', '{count} needs at risk'),
    painPoints.length > 0 && sayCount(painPoints.length, '{count} pain point', '{count} pain points'),
    momentsOfTruth.length > 0 &&
      sayCount(momentsOfTruth.length, '{count} moment of truth', '{count} moments of truth'),
    opportunities.length > 0 &&
      sayCount(opportunities.length, '{count} opportunity', '{count} opportunities'),
    evidence.length > 0 && sayCount(evidence.length, '{count} quote', '{count} quotes'),
  ].filter((words) => words !== false);
}

/** What stands above the table says of the whole journey. */
function About({ header: { persona, scenario, goal } }: { readonly header: JourneyHeader }) {
  const said = [
    [say('Persona'), persona],
    [say('Scenario'), scenario],
    [say('Goal'), goal],
  ].filter(([, words]) => words !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles['about']}>
      {said.map(([label, words]) => (
        <div key={label}>
          <dt className={styles['quiet']}>{label}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly Message[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4 className={styles['name']}>{title}</h4>
      <ul className={styles['told']}>
        {lines
          .map((line) => sayMessage(spokenWords(), line))
          .map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Stages({ content: { stages, cards } }: { readonly content: JourneyContent }) {
  const byStage = Map.groupBy(cards, ({ place }) => place.stage);
  return (
    // What scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ol className={styles['stages']} tabIndex={0} aria-label={say('Stages')}>
      {stages.slice(0, 60).map(({ id, name }) => {
        const own = byStage.get(id) ?? [];
        return (
          <li key={id} className={styles['stage']}>
            <h4 className={styles['name']} dir="auto">
              {name}
            </h4>
            <ul className={styles['cards']}>
              {own.slice(0, MOST_CARDS).map((card) => (
                <li key={card.id} className={styles['card']} dir="auto">
                  {card.title}
                </li>
              ))}
            </ul>
            {own.length > MOST_CARDS && (
              <p className={styles['quiet']}>
                {sayCount(own.length - MOST_CARDS, 'and {count} more', 'and {count} more')}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Problems({ problems }: { readonly problems: readonly TableProblem[] }) {
  return (
    <section aria-label={say('Not understood')}>
      <h4 className={styles['name']}>
        {sayCount(problems.length, '{count} cell is not understood', '{count} cells are not understood')}
      </h4>
      <p className={styles['quiet']}>
        {say('They become a line of the description, so that nothing is lost.')}
      </p>
      <ul className={styles['problems']}>
        {problems.slice(0, MOST_PROBLEMS).map(({ cell, role, words }) => (
          <li key={cell}>
            {say('{cell}: “{words}” is no {role}. It takes {expected}.', {
              cell,
              words,
              role: say(ROLE_LABELS[role]),
              expected: say(EXPECTED[role] ?? ROLE_LABELS[role]),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
