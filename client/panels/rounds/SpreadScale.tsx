import type { Spread } from '../../../shared/protocol/rounds.ts';
import { formatList, formatNumber, inSentence, say } from '../../words/say.ts';
import { SpreadPlot } from './SpreadPlot.tsx';
import styles from './SpreadScale.module.css';
import { StepChoice, type ScaleStep } from './StepChoice.tsx';

/** How one scale was rated: a dot for each vote over the step it was given, and the step on which people settle. */
export function SpreadScale({
  label,
  steps,
  spread,
  own,
  before,
  value,
  onSettle,
}: {
  readonly label: string;
  readonly steps: readonly ScaleStep[];
  readonly spread: Spread;
  /** The step that the reader gave. */
  readonly own: number | null;
  /** The median of the last time. */
  readonly before: number | null;
  readonly value: number | null;
  /** `null` for those who only look. */
  readonly onSettle: ((step: number) => void) | null;
}) {
  const wordOf = (step: number): string => steps.find((one) => one.step === step)?.word ?? '';
  const medianWord = (median: number): string => {
    const [low, high] = [Math.floor(median), Math.ceil(median)].map((step) => inSentence(wordOf(step)));
    return low === high ? (low ?? '') : say('between {low} and {high}', { low: low ?? '', high: high ?? '' });
  };
  const votes = steps.flatMap(({ word }, at) => {
    const count = spread.counts[at] ?? 0;
    return count === 0 ? [] : say('{word}: {count}', { word, count: formatNumber(count) });
  });
  const facts = [
    say('median {word}', { word: medianWord(spread.median) }),
    ...(before === null || before === spread.median
      ? []
      : [say('before {word}', { word: medianWord(before) })]),
  ];
  return (
    <div className={styles['scale']}>
      <p className={styles['line']}>
        <span>{label}</span>
        <span className={styles['facts']}>{facts.join(' · ')}</span>
      </p>
      <p className="unseen">
        {formatList(votes)}
        {own !== null && `. ${say('You: {word}', { word: wordOf(own) })}`}
      </p>
      <SpreadPlot steps={steps} spread={spread} own={own} />
      {onSettle === null ? (
        <div aria-hidden className={styles['steps']}>
          {steps.map(({ step, word }) => (
            <span key={step} title={word} data-median={Math.abs(step - spread.median) < 1 || undefined}>
              {step}
            </span>
          ))}
        </div>
      ) : (
        <StepChoice
          label={say('{scale} that you agree on', { scale: label })}
          className={styles['steps'] ?? ''}
          steps={steps}
          value={value}
          onChoose={onSettle}
        />
      )}
    </div>
  );
}
