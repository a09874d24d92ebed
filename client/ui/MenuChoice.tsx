import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Popup.module.css';

export interface MenuChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among few, inside a {@link Menu}. */
export function MenuChoice<T extends string>({ label, value, options, onChange }: MenuChoiceProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(chosen: T) => onChange(chosen)}>
      <Base.GroupLabel className={styles['groupLabel']}>{label}</Base.GroupLabel>
      {options.map((option) => (
        <Base.RadioItem key={option.value} className={styles['item']} value={option.value}>
          {option.icon}
          <span className={styles['grows']}>{option.label}</span>
          <span className={styles['check']}>
            <Base.RadioItemIndicator>
              <Check aria-hidden />
            </Base.RadioItemIndicator>
          </span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}
