import { frequencyOf, type PainPoint } from '../../../shared/journey/painPoint.ts';
import { painScore } from '../../../shared/scoring/painScore.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { FREQUENCY_WORDS, SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { needLabel } from '../../marks/markWords.ts';
import { useNeedBook } from '../../marks/needBookContext.ts';
import { PainMark } from '../../marks/PainMark.tsx';
import { formatDay, formatNumber, inSentence, say } from '../../words/say.ts';
import { OverdueHint } from '../fields/OverdueHint.tsx';
import styles from '../Inspector.module.css';
import { FindingHistory } from '../history/FindingHistory.tsx';
import { AssumedHint } from '../marking/AssumedHint.tsx';
import { ReadEvidence } from './ReadEvidence.tsx';
import { ReadText } from './ReadText.tsx';

/** A pain point with everything about it, for those who may only look. */
export function ReadPain({ pain, isDoubled }: { readonly pain: PainPoint; readonly isDoubled: boolean }) {
  const book = useNeedBook();
  const { status, owner, dueOn, effort, share } = pain;
  const work = status === 'new' ? [] : [say(STATUS_WORDS[status])];
  if (owner !== null) work.push(owner.name);
  if (dueOn !== null) work.push(say('due {day}', { day: formatDay(dueOn) }));
  if (effort !== null) work.push(say('effort {effort} of 5', { effort }));
  return (
    <div className={styles['readMark']}>
      <PainMark severity={pain.severity} />
      <strong>{pain.title.trim() === '' ? say('Untitled pain point') : pain.title}</strong>
      <span className={styles['hint']}>
        {say('{severity}, {often} · score {score}', {
          severity: say(SEVERITY_WORDS[pain.severity]),
          often: inSentence(say(FREQUENCY_WORDS[frequencyOf(pain)])),
          score: painScore(pain, isDoubled),
        })}
        {share !== null && ` · ${say('{share} % of customers', { share: formatNumber(share) })}`}
      </span>
      {pain.needs.length > 0 && (
        <span className={styles['hint']}>
          {say('Hurts {needs}', { needs: pain.needs.map((need) => needLabel(book.needOf(need))).join(', ') })}
        </span>
      )}
      <ReadText words={pain.description} />
      <ReadText label={say('Root cause')} words={pain.rootCause} />
      <ReadText label={say('Ideas')} words={pain.ideas} />
      {work.length > 0 && <span className={styles['hint']}>{work.join(' · ')}</span>}
      {status !== 'resolved' && status !== "won't fix" && <OverdueHint on={dueOn} />}
      <AssumedHint claim={pain} />
      <div>
        <ReadEvidence subject={pain.id} />
      </div>
      <FindingHistory kind="pain" id={pain.id} about={say('this pain point')} />
    </div>
  );
}
