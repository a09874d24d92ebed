import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './SegmentedControl.module.css';

export interface SegmentedControlProps<T extends string> {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  /** `null` when nothing is chosen yet. */
  readonly value: T | null;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    /** Stands in for the label, which stays as its name. */
    readonly icon?: ReactNode;
  }[];
  /** `null` when the chosen one was pressed again, for those with `canClear`. */
  readonly onChange: (value: T | null) => void;
  readonly canClear?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A choice of one among few that are all in sight. */
export function SegmentedControl<T extends string>({
  label,
  value,
  options,
  onChange,
  canClear = false,
  isDisabled = false,
  className,
}: SegmentedControlProps<T>) {
  return (
    <ToggleGroup<T>
      aria-label={label}
      className={classNames(styles['group'], className)}
      value={value === null ? [] : [value]}
      disabled={isDisabled}
      onValueChange={([chosen]) => {
        if (chosen !== undefined) onChange(chosen);
        else if (canClear) onChange(null);
      }}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className={styles['segment']}
          {...(option.icon === undefined ? {} : { 'aria-label': option.label, title: option.label })}
        >
          {option.icon ?? option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
