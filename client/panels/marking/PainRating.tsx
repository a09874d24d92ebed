import { ratePainPoint } from '../../../shared/changes/ratePainPoint.ts';
import {
  FREQUENCIES,
  frequencyOf,
  SEVERITIES,
  type Frequency,
  type PainPoint,
  type Severity,
} from '../../../shared/journey/painPoint.ts';
import { edit } from '../../actions/edit.ts';
import { FREQUENCY_WORDS, SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { useSession } from '../../model/useSession.ts';
import { formatNumber, say } from '../../words/say.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import styles from './PainItem.module.css';
import { words } from '../../words/words.ts';

/** How bad a pain point is (Nielsen's severity), and how often it hurts. */
export function PainRating({
  pain,
  isSeverityOnly = false,
}: {
  readonly pain: PainPoint;
  readonly isSeverityOnly?: boolean;
}) {
  const session = useSession();
  // Who says how often it hurts takes back the share that said so before.
  const rate = (
    label: string,
    rating: Partial<Pick<PainPoint, 'severity' | 'frequency' | 'share'>>,
  ): void => {
    edit(session, label, () => {
      ratePainPoint(session.document, { id: pain.id, ...rating });
    });
  };
  return (
    <>
      <Labelled label={say('Severity')} value={say(SEVERITY_WORDS[pain.severity])}>
        <SegmentedControl
          label={say('Severity')}
          className={styles['scale'] ?? ''}
          value={`${pain.severity}`}
          options={SEVERITIES.map((value) => scaleOption(value, say(SEVERITY_WORDS[value])))}
          onChange={(chosen) => {
            if (chosen !== null) rate(words('Rate severity'), { severity: Number(chosen) as Severity });
          }}
        />
      </Labelled>
      {!isSeverityOnly && (
        <Labelled
          label={say('How often')}
          value={
            pain.share === null
              ? say(FREQUENCY_WORDS[pain.frequency])
              : say('{often}: {share} % of customers', {
                  often: say(FREQUENCY_WORDS[frequencyOf(pain)]),
                  share: formatNumber(pain.share),
                })
          }
        >
          <SegmentedControl
            label={say('How often')}
            className={styles['scale'] ?? ''}
            value={`${frequencyOf(pain)}`}
            options={FREQUENCIES.map((value) => scaleOption(value, say(FREQUENCY_WORDS[value])))}
            onChange={(chosen) => {
              if (chosen !== null)
                rate(words('Rate frequency'), { frequency: Number(chosen) as Frequency, share: null });
            }}
          />
        </Labelled>
      )}
    </>
  );
}

function scaleOption(value: number, word: string) {
  return { value: `${value}`, label: `${value} ${word}`, icon: <span>{value}</span> };
}
