import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

/** One step of a scale, and what it is called. */
export interface ScaleStep {
  readonly step: number;
  readonly word: string;
}

/** Chooses a step of a scale: its number shows, its word is said with it. */
export function StepChoice({
  label,
  className,
  steps,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly className: string;
  readonly steps: readonly ScaleStep[];
  readonly value: number | null;
  readonly onChoose: (step: number) => void;
}) {
  return (
    <SegmentedControl
      label={label}
      className={className}
      value={value === null ? null : `${value}`}
      options={steps.map(({ step, word }) => ({
        value: `${step}`,
        label: `${step} ${word}`,
        icon: <span>{step}</span>,
      }))}
      onChange={(step) => {
        if (step !== null) onChoose(Number(step));
      }}
    />
  );
}
