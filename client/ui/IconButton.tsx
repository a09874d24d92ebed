import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does: its name for everybody who cannot see the icon, and its tooltip. */
  readonly label: string;
  /** The shortcut that does the same, such as `Mod+D`. */
  readonly keys?: string | undefined;
  /** Makes it a toggle. */
  readonly isPressed?: boolean;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactNode;
}

/** A button with an icon only. */
export function IconButton({
  label,
  keys,
  isPressed,
  side = 'bottom',
  className,
  children,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys} side={side}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        {...props}
        className={classNames(styles['button'], className)}
      >
        {children}
      </button>
    </Tooltip>
  );
}
