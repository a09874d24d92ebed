import { useId } from 'react';
import { FREQUENCIES, SEVERITIES, type Frequency, type Severity } from '../../../shared/journey/painPoint.ts';
import { FREQUENCY_WORDS, SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import { useStore } from '../../model/useStore.ts';
import { say } from '../../words/say.ts';
import type { OwnVotes } from './ownVotes.ts';
import { PainName } from './PainName.tsx';
import styles from './RatingVote.module.css';
import { StepChoice, type ScaleStep } from './StepChoice.tsx';

/** How bad one person finds a pain point, and how often it happens. */
export function RatingVote({
  painPoint,
  votes,
  mayVote,
}: {
  readonly painPoint: Round['painPoints'][number];
  readonly votes: OwnVotes;
  readonly mayVote: boolean;
}) {
  const id = useId();
  const severity = useStore(votes.given, (given) => given.get(painPoint.id)?.severity ?? null);
  const frequency = useStore(votes.given, (given) => given.get(painPoint.id)?.frequency ?? null);
  const isHalf = (severity === null) !== (frequency === null);
  return (
    <section aria-labelledby={id} className={styles['vote']}>
      <PainName painPoint={painPoint} id={id} />
      {mayVote && (
        <>
          <Scale
            label={say('Severity')}
            steps={SEVERITIES.map((step) => ({ step, word: say(SEVERITY_WORDS[step]) }))}
            value={severity}
            isMissing={isHalf && severity === null}
            onChoose={(step) => {
              votes.give(painPoint.id, { severity: step as Severity });
            }}
          />
          <Scale
            label={say('How often')}
            steps={FREQUENCIES.map((step) => ({ step, word: say(FREQUENCY_WORDS[step]) }))}
            value={frequency}
            isMissing={isHalf && frequency === null}
            onChoose={(step) => {
              votes.give(painPoint.id, { frequency: step as Frequency });
            }}
          />
        </>
      )}
    </section>
  );
}

function Scale({
  label,
  steps,
  value,
  isMissing,
  onChoose,
}: {
  readonly label: string;
  readonly steps: readonly ScaleStep[];
  readonly value: number | null;
  /** The other half of the rating is there. */
  readonly isMissing: boolean;
  readonly onChoose: (step: number) => void;
}) {
  const chosen = steps.find(({ step }) => step === value);
  return (
    <div className={styles['scale']}>
      <span className={styles['line']}>
        <span aria-hidden>{label}</span>
        {isMissing && <span className={styles['missing']}>{say('still to be said')}</span>}
        {chosen !== undefined && <strong className={styles['chosen']}>{chosen.word}</strong>}
      </span>
      <StepChoice
        label={label}
        className={styles['steps'] ?? ''}
        steps={steps}
        value={value}
        onChoose={onChoose}
      />
      <span aria-hidden className={styles['ends']}>
        <span>{steps[0]?.word}</span>
        <span>{steps.at(-1)?.word}</span>
      </span>
    </div>
  );
}
