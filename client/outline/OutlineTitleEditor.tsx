import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { TextRef } from '../../shared/document/journeyDocument.ts';
import { textKey } from '../model/journeySession.ts';
import { useSharedText } from '../model/useSharedText.ts';
import { useSession } from '../model/useSession.ts';
import styles from './Item.module.css';
import { useOutline } from './outlineContext.ts';

/** The title of a card, or the name of a stage or lane, as a field to type in, bound to the text that everybody shares. */
export function OutlineTitleEditor({
  text,
  label,
  placeholder,
}: {
  readonly text: TextRef;
  readonly label: string;
  readonly placeholder: string;
}) {
  const session = useSession();
  const outline = useOutline();
  const shared = useSharedText(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const key = textKey(text);
  const isName = text.collection !== 'cards';
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.focus({ preventScroll: true });
    // Somebody moved what is typed in: the field is a new one, and typing goes on where it was.
    const kept = outline.caretIn(key);
    const end = kept ?? element.value.length;
    // A name is typed anew more often than it is typed on.
    element.setSelectionRange(kept === null && isName ? 0 : end, end);
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [key, isName, outline]);
  const leave = (): void => {
    outline.keepCaret(key, null);
    if (textKey(session.editing.get()) === key) session.editing.set(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isDone =
      event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab';
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
    outline.focus();
  };
  return (
    <textarea
      dir="auto"
      ref={field}
      className={styles['editor']}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      value={shared.value}
      onChange={(event) => {
        shared.onChange(event);
        outline.keepCaret(key, event.currentTarget.selectionEnd);
      }}
      onSelect={(event) => {
        shared.onSelect(event);
        outline.keepCaret(key, event.currentTarget.selectionEnd);
      }}
      onKeyDown={onKeyDown}
      onBlur={leave}
    />
  );
}
