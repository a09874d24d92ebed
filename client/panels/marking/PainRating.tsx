import { ratePainPoint } from '../../../shared/changes/ratePainPoint.ts';
import {
  FREQUENCIES,
  SEVERITIES,
  type Frequency,
  type PainPoint,
  type Severity,
} from '../../../shared/journey/painPoint.ts';
import { edit } from '../../actions/edit.ts';
import { FREQUENCY_WORDS, SEVERITY_WORDS } from '../../marks/markWords.ts';
import { useSession } from '../../model/useSession.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import styles from './PainItem.module.css';

const SEVERITY_OPTIONS = SEVERITIES.map((value) => scaleOption(value, SEVERITY_WORDS[value]));
const FREQUENCY_OPTIONS = FREQUENCIES.map((value) => scaleOption(value, FREQUENCY_WORDS[value]));

/** How bad a pain point is (Nielsen's severity), and how often it hurts. */
export function PainRating({
  pain,
  isSeverityOnly = false,
}: {
  readonly pain: PainPoint;
  readonly isSeverityOnly?: boolean;
}) {
  const session = useSession();
  const rate = (label: string, rating: Partial<Pick<PainPoint, 'severity' | 'frequency'>>): void => {
    edit(session, label, () => {
      ratePainPoint(session.document, { id: pain.id, ...rating });
    });
  };
  return (
    <>
      <Labelled label="Severity" value={SEVERITY_WORDS[pain.severity]}>
        <SegmentedControl
          label="Severity"
          className={styles['scale'] ?? ''}
          value={`${pain.severity}`}
          options={SEVERITY_OPTIONS}
          onChange={(chosen) => {
            if (chosen !== null) rate('Rate severity', { severity: Number(chosen) as Severity });
          }}
        />
      </Labelled>
      {!isSeverityOnly && (
        <Labelled label="How often" value={FREQUENCY_WORDS[pain.frequency]}>
          <SegmentedControl
            label="How often"
            className={styles['scale'] ?? ''}
            value={`${pain.frequency}`}
            options={FREQUENCY_OPTIONS}
            onChange={(chosen) => {
              if (chosen !== null) rate('Rate frequency', { frequency: Number(chosen) as Frequency });
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
