import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import popup from './Popup.module.css';
import styles from './Select.module.css';

export interface SelectProps<T extends string> {
  readonly label: string;
  /** Keeps the label for screen readers when the place says what is chosen. */
  readonly isLabelHidden?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A choice of one among many, of which only the chosen one is in sight. */
export function Select<T extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  isDisabled = false,
  className,
}: SelectProps<T>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Base.Root
      items={options.map((option) => ({ value: option.value, label: option.label }))}
      value={value}
      disabled={isDisabled}
      modal={false}
      onValueChange={(next) => {
        if (next !== null) onChange(next);
      }}
    >
      <div className={classNames(styles['field'], className)}>
        <Base.Label className={isLabelHidden ? 'unseen' : styles['label']}>{label}</Base.Label>
        <Base.Trigger className={styles['trigger']}>
          {chosen?.icon}
          <Base.Value className={styles['value']} />
          <Base.Icon className={styles['icon']}>
            <ChevronDown aria-hidden />
          </Base.Icon>
        </Base.Trigger>
      </div>
      <Base.Portal>
        <Base.Positioner
          className={popup['positioner']}
          sideOffset={4}
          collisionPadding={8}
          alignItemWithTrigger={false}
        >
          <Base.Popup className={classNames(popup['popup'], styles['popup'])}>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={popup['item']}>
                {option.icon}
                <Base.ItemText className={popup['grows']}>{option.label}</Base.ItemText>
                <span className={popup['check']}>
                  <Base.ItemIndicator>
                    <Check aria-hidden />
                  </Base.ItemIndicator>
                </span>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
