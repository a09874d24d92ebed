import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Card } from '../../../shared/journey/card.ts';
import { useSharedText } from '../../model/useSharedText.ts';
import { useSession } from '../../model/useSession.ts';
import styles from './Card.module.css';
import { useBoard } from '../useBoard.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const HINTS = { touchpoint: words('I … because …'), note: words('Note') } as const;

/** The title of a card as a field to type in, bound to the text that everybody shares. */
export function TitleEditor({ card }: { readonly card: Card }) {
  const session = useSession();
  const board = useBoard();
  const text = useSharedText({ collection: 'cards', id: card.id, field: 'title' });
  const field = useRef<HTMLTextAreaElement>(null);
  const { id } = card;
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const leave = (): void => {
    const editing = session.editing.get();
    if (editing?.collection === 'cards' && editing.id === id) session.editing.set(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const isDone =
      event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab';
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
    session.view.get()?.focus();
  };
  return (
    <textarea
      dir="auto"
      ref={field}
      className={styles['editor']}
      data-own-pointer
      aria-label={say('Title')}
      placeholder={say(HINTS[card.kind])}
      rows={3}
      value={text.value}
      onChange={text.onChange}
      onSelect={text.onSelect}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (!board.isBusy.get()) leave();
      }}
    />
  );
}
