import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';

/** `primary` is the one thing to do here, `danger` cannot be taken back easily, `quiet` has no edge until touched. */
export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
}

/** A button with words on it; the words are a verb. */
export function Button({ kind = 'plain', icon, className, children, ...props }: ButtonProps) {
  return (
    <button type="button" {...props} className={classNames(styles['button'], styles[kind], className)}>
      {icon}
      {children}
    </button>
  );
}
