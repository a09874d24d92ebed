import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from './classNames.ts';
import styles from './Dialog.module.css';
import { say } from '../words/say.ts';
import iconButton from './IconButton.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Leave it out when there is no way around the question. */
  readonly onClose?: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** Leaves the page behind it as it is, for a page with nothing on it yet. */
  readonly isAlone?: boolean;
  readonly size?: 'small' | 'medium' | 'large' | 'huge';
  /** What gets the keyboard first; else the first field, or the title where there is none. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Buttons at the end, the one that goes on last. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** A question or form on top of the page, which waits for it. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  isAlone = false,
  size = 'small',
  initialFocus,
  footer,
  children,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Base.Root
      open={isOpen}
      disablePointerDismissal={onClose === undefined}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Base.Portal>
        {!isAlone && <Base.Backdrop className={styles['backdrop']} />}
        <Base.Viewport className={styles['viewport']}>
          <Base.Popup
            ref={popup}
            className={classNames(styles['popup'], styles[size])}
            // A field would bring up the keyboard of a touch screen over what the dialog says.
            initialFocus={
              initialFocus ?? ((by) => by === 'touch' || (firstField(popup.current) ?? heading.current))
            }
          >
            <div className={styles['header']}>
              <Base.Title ref={heading} tabIndex={-1} className={styles['title']}>
                {title}
              </Base.Title>
              {onClose !== undefined && (
                <Base.Close
                  aria-label={say('Close')}
                  className={classNames(iconButton['button'], styles['close'])}
                >
                  <X aria-hidden />
                </Base.Close>
              )}
            </div>
            {description !== undefined && (
              <Base.Description className={styles['description']}>{description}</Base.Description>
            )}
            {children}
            {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** The first that takes words or a choice; of a group of choices the one that is chosen, as the Tab key reaches it. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  const fields = popup?.querySelectorAll<HTMLElement>('input, textarea, select, [role="combobox"]') ?? [];
  return (
    [...fields].find(
      (field) =>
        field.tabIndex >= 0 &&
        field.checkVisibility() &&
        !(field instanceof HTMLInputElement && field.type === 'radio' && !field.checked),
    ) ?? null
  );
}
