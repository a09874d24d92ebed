import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Popup.module.css';

export interface PopoverProps {
  /** The button that opens it; it must have a name. */
  readonly trigger: ReactElement;
  readonly title: string;
  /** Keeps the title for screen readers when the content says it already. */
  readonly isTitleHidden?: boolean;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Where the keyboard goes on closing: `false` when the caller has seen to it; otherwise back to the trigger. */
  readonly finalFocus?: () => boolean;
  readonly children: ReactNode;
}

/** A small panel that opens from a button and leaves the page as it is. */
export function Popover({
  trigger,
  title,
  isTitleHidden = false,
  side = 'bottom',
  align = 'start',
  isOpen,
  onOpenChange,
  finalFocus = () => true,
  children,
}: PopoverProps) {
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => onOpenChange?.(open)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className={styles['positioner']}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={classNames(styles['popup'], styles['roomy'])} finalFocus={finalFocus}>
            <Base.Title className={isTitleHidden ? 'unseen' : styles['title']}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
