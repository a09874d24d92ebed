import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popup.module.css';

export interface MenuProps {
  /** The button that opens it; it must have a name. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  /** For a menu that is made only when somebody asks for it. */
  readonly isOpenAtFirst?: boolean;
  /** {@link MenuItem}, `MenuChoice`, `MenuSwitch`, `MenuSeparator`, `MenuLabel`. */
  readonly children: ReactNode;
}

/** A list of things to do that opens from a button. */
export function Menu({
  trigger,
  side = 'bottom',
  align = 'start',
  isOpenAtFirst = false,
  children,
}: MenuProps) {
  return (
    <Base.Root modal={false} defaultOpen={isOpenAtFirst}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className={styles['positioner']}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={styles['popup']}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
