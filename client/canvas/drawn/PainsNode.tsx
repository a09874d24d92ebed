import { memo } from 'react';
import { useJourney } from '../../model/useSession.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import styles from './Drawn.module.css';
import { drawnWords } from './drawnWords.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';
import type { BoardNode } from '../view/visibleNodes.ts';

const ROOM_FOR_TITLES = 2;
const MARK_WIDTH = 36;

/** The pain points of one stage, the worst first; with their titles when there is room. */
export const PainsNode = memo(function PainsNode({ stage, width }: BoardNode) {
  const pains = useJourney(
    (snapshot) => readScores(snapshot).pains.find((one) => one.stage === stage)?.pains ?? NONE,
  );
  const words = useJourney((snapshot) => drawnWords(snapshot, 'pains', stage));
  const isRoomy = pains.length <= ROOM_FOR_TITLES;
  const room = isRoomy ? pains.length : Math.max(1, Math.floor((width - 48) / MARK_WIDTH)) * 2;
  return (
    <div className={styles['pains']} role="img" aria-label={words} data-roomy={isRoomy || undefined}>
      {pains.slice(0, room).map(({ pain }) => (
        <div key={pain.id} className={styles['pain']} title={pain.title}>
          <PainMark severity={pain.severity} />
          {isRoomy && <span>{pain.title}</span>}
        </div>
      ))}
      {pains.length > room && <span className={styles['rest']}>+{pains.length - room}</span>}
    </div>
  );
});

const NONE: readonly never[] = [];
