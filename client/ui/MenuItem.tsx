import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { KeyHint } from './KeyHint.tsx';
import styles from './Popup.module.css';

export interface MenuItemProps {
  readonly icon?: ReactNode;
  /** The shortcut that does the same, such as `Mod+D`. */
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** Paints it as something that takes away. */
  readonly isDanger?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

/** One thing to do in a {@link Menu}. */
export function MenuItem({
  icon,
  keys,
  isDisabled = false,
  isDanger = false,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Base.Item
      className={classNames(styles['item'], isDanger && styles['danger'])}
      disabled={isDisabled}
      onClick={onSelect}
    >
      {icon}
      <span className={styles['grows']}>{children}</span>
      {keys !== undefined && (
        <span className={styles['hint']}>
          <KeyHint keys={keys} />
        </span>
      )}
    </Base.Item>
  );
}
