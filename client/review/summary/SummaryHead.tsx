import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { formatDay, formatList, say, sayCount } from '../../words/say.ts';
import styles from './SummaryHead.module.css';

/** What a journey is about, in its own words. */
export function SummaryHead({
  title,
  snapshot,
}: {
  readonly title: string;
  readonly snapshot: JourneySnapshot;
}) {
  const { header, personas, stages, cards } = snapshot;
  const names = personas.map(({ name }) => name.trim() || say('Unnamed persona'));
  const who = header.persona.trim() || formatList(names);
  const touchpoints = [...cards.values()].filter(({ kind }) => kind === 'touchpoint').length;
  const facts = [
    header.state === 'as-is' ? say('As it is today') : say('As it should become'),
    sayCount(stages.length, '{count} stage', '{count} stages'),
    sayCount(touchpoints, '{count} touchpoint', '{count} touchpoints'),
    ...(header.owner === null ? [] : [say('owner {name}', { name: header.owner.name })]),
    ...(header.reviewOn === null
      ? []
      : [say('to be reviewed on {day}', { day: formatDay(header.reviewOn) })]),
  ];
  return (
    <section className={styles['head']} aria-label={say('What it is about')}>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      <h1 className={styles['title']} dir="auto">
        {title}
      </h1>
      <dl className={styles['about']}>
        <About label={say('Persona')} words={who} />
        <About label={say('Goal')} words={header.goal} />
        <About label={say('Scenario')} words={header.scenario} />
      </dl>
    </section>
  );
}

function About({ label, words }: { readonly label: string; readonly words: string }) {
  if (words.trim() === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{words}</dd>
    </div>
  );
}
