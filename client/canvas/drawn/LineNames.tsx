import { useJourney } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import styles from './Drawn.module.css';
import { dashOf } from '../../../shared/layout/emotionShape.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';

/** How wide the sample of a line is. */
const SAMPLE = 22;

/** Whose line is which, where several are drawn. */
export function LineNames() {
  const lines = useJourney((snapshot) => readScores(snapshot).emotions);
  if (lines.length < 2) return null;
  return (
    <ul className={styles['names']}>
      {lines.map(({ persona }, index) => (
        <li
          key={persona?.id ?? ''}
          style={{ ['--line' as string]: persona === null ? 'var(--text-2)' : `var(--c-${persona.colour})` }}
        >
          <svg width={SAMPLE} height={8} aria-hidden>
            <path
              className={styles['curve']}
              strokeDasharray={dashOf(index).join(' ')}
              d={`M0 4H${SAMPLE}`}
            />
          </svg>
          <span>{persona?.name ?? say('Customer')}</span>
        </li>
      ))}
    </ul>
  );
}
