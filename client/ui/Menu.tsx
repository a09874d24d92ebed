import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popup.module.css';

/** Whether a menu is open, where others than its button open it too. */
export interface MenuState {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Where on the page it opens, instead of at its button. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Where the keyboard goes on closing: `false` when this has seen to it, `true` for back to the button. */
  readonly finalFocus: () => boolean;
}

export interface MenuProps {
  /** The button that opens it; it must have a name. A menu that opens where the pointer is has none. */
  readonly trigger?: ReactElement;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  /** Left out, the menu minds its own. */
  readonly state?: MenuState;
  /** {@link MenuItem}, `MenuChoice`, `MenuSwitch`, `MenuSeparator`, `Submenu`. */
  readonly children: ReactNode;
}

/** A list of things to do that opens from a button. */
export function Menu({ trigger, side = 'bottom', align = 'start', state, children }: MenuProps) {
  const at = state?.at ?? null;
  return (
    <Base.Root
      modal={false}
      {...(state && { open: state.isOpen, onOpenChange: (isOpen) => state.onOpenChange(isOpen) })}
    >
      {trigger !== undefined && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={styles['positioner']}
          {...(at !== null && { anchor: { getBoundingClientRect: () => new DOMRect(at.x, at.y) } })}
          side={at === null ? side : 'right'}
          align={at === null ? align : 'start'}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className={styles['popup']} {...(state && { finalFocus: state.finalFocus })}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
