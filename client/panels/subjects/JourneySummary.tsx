import { MOMENT_STATES } from '../../../shared/journey/momentOfTruth.ts';
import { SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { momentWords, needWords } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { MomentMark } from '../../marks/MomentMark.tsx';
import { NeedMark } from '../../marks/NeedMark.tsx';
import { PainMark } from '../../marks/PainMark.tsx';
import styles from './JourneySummary.module.css';
import { useSummary } from './useSummary.ts';
import { inSentence, say } from '../../words/say.ts';

/** What is marked on the whole journey: each need at its worst, how the moments of truth go, the worst pains. */
export function JourneySummary() {
  const { needs, moments, pains } = useSummary();
  const book = useNeedBook();
  if (needs.length === 0 && pains.count === 0 && MOMENT_STATES.every((state) => moments[state] === 0))
    return (
      <p className={styles['empty']}>
        {say(
          'Nothing yet. Select a touchpoint and press M for a moment of truth, P for a pain point, 1 to 7 for a need at risk.',
        )}
      </p>
    );
  return (
    <ul className={styles['list']}>
      {MOMENT_STATES.toReversed()
        .filter((state) => moments[state] > 0)
        .map((state) => (
          <li key={state} className={styles['row']}>
            <MomentMark state={state} />
            <span>{momentWords(state)}</span>
            <span className={styles['count']}>{moments[state]}</span>
          </li>
        ))}
      {pains.count > 0 && (
        <li className={styles['row']}>
          <PainMark severity={pains.worst} size={14} />
          <span>
            {say('Pain points, worst {severity}', { severity: inSentence(say(SEVERITY_WORDS[pains.worst])) })}
          </span>
          <span className={styles['count']}>{pains.count}</span>
        </li>
      )}
      {needs.map(({ need, worst, count }) => (
        <li key={need} className={styles['row']}>
          <NeedMark need={need} level={worst} />
          <span>{needWords(book.needOf(need), worst)}</span>
          <span className={styles['count']}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
