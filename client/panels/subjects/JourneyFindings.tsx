import { useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { formatDay, say, sayCount } from '../../words/say.ts';
import { Section } from '../fields/Section.tsx';
import { useToday } from '../fields/useToday.ts';
import { findings, type Findings } from './findings.ts';
import styles from './JourneyFindings.module.css';

/** What somebody should see to on the journey; each line selects what it is about. Nothing while all is well. */
export function JourneyFindings() {
  const { due, claims, assumed, assumedClaims, nobodyAsked, untouched } = useFindings();
  if (due.length + assumed.length + nobodyAsked.length + untouched.length === 0) return null;
  const lines = [
    {
      subjects: assumed,
      words: say('{assumed} of {claims} claims are only assumed', { assumed: assumedClaims, claims }),
    },
    {
      subjects: nobodyAsked,
      words: sayCount(
        nobodyAsked.length,
        'Nobody asked customers about {count} rating',
        'Nobody asked customers about {count} ratings',
      ),
    },
    {
      subjects: untouched,
      words: sayCount(
        untouched.length,
        'Nobody has looked at {count} touchpoint',
        'Nobody has looked at {count} touchpoints',
      ),
    },
  ];
  return (
    <Section title={say('To see to')}>
      <ul className={styles['list']}>
        {due.map(({ subject, name, on }, index) => (
          <li key={`${subject ?? ''} ${on} ${index}`}>
            <Line subjects={subject === null ? [] : [subject]} isDue>
              {say('{name}: due {day}', { name: name || say('Untitled'), day: formatDay(on) })}
            </Line>
          </li>
        ))}
        {lines
          .filter(({ subjects }) => subjects.length > 0)
          .map(({ subjects, words }) => (
            <li key={words}>
              <Line subjects={subjects}>{words}</Line>
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Line({
  subjects,
  isDue = false,
  children,
}: {
  readonly subjects: readonly Id[];
  readonly isDue?: boolean;
  readonly children: string;
}) {
  const session = useSession();
  const [first] = subjects;
  const style = styles[isDue ? 'due' : 'line'];
  if (first === undefined) return <p className={style}>{children}</p>;
  return (
    <button
      type="button"
      className={style}
      onClick={() => {
        session.selection.set(subjects);
        session.view.get()?.reveal(first);
      }}
    >
      {children}
    </button>
  );
}

/** The same object as long as it says the same, however much moves about on the map. */
function useFindings(): Findings {
  const today = useToday();
  const last = useRef<Findings | null>(null);
  return useJourney((snapshot) => {
    const next = findings(snapshot, today);
    if (last.current === null || JSON.stringify(last.current) !== JSON.stringify(next)) last.current = next;
    return last.current;
  });
}
