import { memo } from 'react';
import { DRAWN_PADDING, NEED_ROW_HEIGHT } from '../../../shared/layout/metrics.ts';
import { useJourney } from '../../model/useSession.ts';
import styles from './Drawn.module.css';
import { drawnWords } from './drawnWords.ts';
import { heatStep } from '../../../shared/scoring/heatStep.ts';
import { readScores } from '../../../shared/scoring/readScores.ts';
import type { BoardNode } from '../view/visibleNodes.ts';

/** One stage's column of the needs strip: a cell for each need, the redder the more it is at risk, with the number in it. */
export const NeedsNode = memo(function NeedsNode({ stage, width }: BoardNode) {
  const heat = useJourney((snapshot) => readScores(snapshot).heat);
  const column = useJourney((snapshot) => snapshot.stages.findIndex(({ id }) => id === stage));
  const words = useJourney((snapshot) => drawnWords(snapshot, 'needs', stage));
  return (
    <div className={styles['drawn']} role="img" aria-label={words}>
      {heat.rows.map(({ need, cells }, row) => {
        const sum = cells[column]?.sum ?? 0;
        return (
          <div
            key={need}
            className={styles['heat']}
            data-heat={heatStep(sum, heat.hottest)}
            style={{ top: DRAWN_PADDING + row * NEED_ROW_HEIGHT, width: width - 24 }}
          >
            {sum > 0 && sum}
          </div>
        );
      })}
    </div>
  );
});
