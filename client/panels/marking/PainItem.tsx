import { ChevronRight } from 'lucide-react';
import type { Id } from '../../../shared/journey/id.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { painScore } from '../../../shared/scoring/painScore.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import { painWords } from '../../marks/markWords.ts';
import { useJourney } from '../../model/useSession.ts';
import { PainFields } from './PainFields.tsx';
import styles from './PainItem.module.css';
import { usePain } from './usePain.ts';

/** One pain point: its severity, title and score, and when it is open everything else about it. */
export function PainItem({
  subject,
  id,
  isOpen,
  onToggle,
}: {
  readonly subject: Id;
  readonly id: Id;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  const pain = usePain(subject, id);
  const isDoubled = useJourney((snapshot) => marksOf(snapshot, subject).momentOfTruth !== null);
  if (pain === null) return null;
  const score = painScore(pain, isDoubled);
  return (
    <div className={styles['pain']}>
      <button
        type="button"
        className={styles['head']}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(!isOpen);
        }}
      >
        <PainMark severity={pain.severity} size={14} title={painWords(pain.severity, 1)} />
        <span className={styles['title']}>
          {pain.title.trim() === '' ? 'Untitled pain point' : pain.title}
        </span>
        <span className={styles['score']}>
          <span className="unseen">Score </span>
          {score}
        </span>
        <ChevronRight aria-hidden className={styles['chevron']} />
      </button>
      {isOpen && <PainFields pain={pain} score={score} isDoubled={isDoubled} />}
    </div>
  );
}
