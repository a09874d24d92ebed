import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './IconButton.module.css';
import { tip, type TipSide } from './tip.ts';

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does: its name for everybody who cannot see the icon, and its tooltip. */
  readonly label: string;
  /** The shortcut that does the same, such as `Mod+D`. */
  readonly keys?: string | undefined;
  /** Makes it a toggle. */
  readonly isPressed?: boolean;
  readonly side?: TipSide;
  readonly children: ReactNode;
}

/** A button with an icon only. */
export function IconButton({ label, keys, isPressed, side, className, children, ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isPressed}
      {...tip(label, keys, side)}
      {...props}
      className={classNames(styles['button'], className)}
    >
      {children}
    </button>
  );
}
