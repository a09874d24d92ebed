import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Popup.module.css';

export interface MenuSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** Something to turn on and off inside a {@link Menu}, which stays open. */
export function MenuSwitch({ isOn, onChange, icon, children }: MenuSwitchProps) {
  return (
    <Base.CheckboxItem
      className={styles['item']}
      checked={isOn}
      onCheckedChange={(checked) => onChange(checked)}
    >
      {icon}
      <span className={styles['grows']}>{children}</span>
      <span className={styles['check']}>
        <Base.CheckboxItemIndicator>
          <Check aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
    </Base.CheckboxItem>
  );
}
