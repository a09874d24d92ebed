import type { ReactElement, ReactNode } from 'react';
import { Popover } from '../../ui/Popover.tsx';
import styles from '../QuickMarkBar.module.css';

/** A small panel over the quick-mark bar; what is typed in it is not taken for shortcuts of the canvas. */
export function QuickPopover({
  trigger,
  title,
  isOpen,
  onOpenChange,
  finalFocus,
  children,
}: {
  readonly trigger: ReactElement;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly finalFocus?: () => boolean;
  readonly children: ReactNode;
}) {
  return (
    <Popover
      trigger={trigger}
      title={title}
      side="top"
      align="center"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      {...(finalFocus !== undefined && { finalFocus })}
    >
      <div
        role="presentation"
        className={styles['stack']}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') event.stopPropagation();
        }}
      >
        {children}
      </div>
    </Popover>
  );
}
