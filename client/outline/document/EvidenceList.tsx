import type { Evidence } from '../../../shared/journey/evidence.ts';
import { SOURCE_WORDS } from '../../../shared/marks/detailNames.ts';
import { GRADE_WORDS } from '../../../shared/marks/markNames.ts';
import { useJourney } from '../../model/useSession.ts';
import { formatDay, formatNumber, inSentence, say } from '../../words/say.ts';
import styles from './Document.module.css';

/** What customers were heard to say, each with where, when and from whom; a link opens beside the journey. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const personas = useJourney((snapshot) => snapshot.personas);
  if (evidence.length === 0) return null;
  const nameOf = (persona: string | null): string => personas.find(({ id }) => id === persona)?.name ?? '';
  return (
    <ul className={styles['evidence']}>
      {evidence.map((one) => (
        <li key={one.id}>
          {one.quote.trim() !== '' && <q>{one.quote}</q>}
          <span className={styles['facts']}> {factsOf(one, nameOf(one.persona))}</span>
          {one.link !== null && (
            <>
              {' '}
              <a href={one.link} target="_blank" rel="noopener noreferrer">
                {say('Source')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function factsOf({ source, heardOn, score, scale, sample, grade }: Evidence, persona: string): string {
  return [
    inSentence(say(SOURCE_WORDS[source])),
    heardOn === null ? '' : formatDay(heardOn),
    persona,
    score === null ? '' : `${scale === null ? '' : `${scale.toUpperCase()} `}${formatNumber(score)}`,
    sample === null ? '' : say('{count} asked', { count: formatNumber(sample) }),
    inSentence(say(GRADE_WORDS[grade])),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
