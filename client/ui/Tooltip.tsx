import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { KeyHint } from './KeyHint.tsx';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly label: string;
  /** The shortcut that does the same, such as `Mod+D`. */
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** The control that it explains; it must have a name of its own. */
  readonly children: ReactElement;
}

const DELAY_MS = 500;

/** Says what a control does, and its key, to those who point at it or come to it by keyboard. */
export function Tooltip({ label, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={DELAY_MS} />
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} side={side} sideOffset={6} collisionPadding={8}>
          <Base.Popup className={styles['popup']}>
            {label}
            {keys !== undefined && <KeyHint keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
