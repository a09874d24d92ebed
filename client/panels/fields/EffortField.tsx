import { EFFORTS, type Effort } from '../../../shared/journey/effort.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import { Labelled } from './Labelled.tsx';
import styles from './EffortField.module.css';

const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
  1: words('Very little'),
  2: words('Little'),
  3: words('Some'),
  4: words('Much'),
  5: words('Very much'),
};

/** How much work something is, 1 to 5; the chosen one pressed again takes it back. */
export function EffortField({
  value,
  onChange,
}: {
  readonly value: Effort | null;
  readonly onChange: (effort: Effort | null) => void;
}) {
  return (
    <Labelled label={say('Effort')} value={value === null ? '' : say(EFFORT_WORDS[value])}>
      <SegmentedControl
        label={say('Effort')}
        className={styles['scale'] ?? ''}
        value={value === null ? null : `${value}`}
        options={EFFORTS.map((effort) => ({
          value: `${effort}`,
          label: `${effort} ${say(EFFORT_WORDS[effort])}`,
          icon: <span>{effort}</span>,
        }))}
        canClear
        onChange={(chosen) => {
          onChange(EFFORTS.find((effort) => `${effort}` === chosen) ?? null);
        }}
      />
    </Labelled>
  );
}
