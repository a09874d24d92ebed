import { Menu as Base } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Popup.module.css';

/** A line of a {@link Menu} that opens further lines beside it. */
export function Submenu({
  label,
  icon,
  children,
}: {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={styles['item']}>
        {icon}
        <span className={styles['grows']}>{label}</span>
        <ChevronRight aria-hidden className={styles['onwards']} />
      </Base.SubmenuTrigger>
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} sideOffset={2} collisionPadding={8}>
          <Base.Popup className={styles['popup']}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.SubmenuRoot>
  );
}
