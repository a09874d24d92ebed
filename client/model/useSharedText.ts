import {
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ChangeEvent,
  type SyntheticEvent,
} from 'react';
import { editText } from '../../shared/changes/editText.ts';
import type { TextRef } from '../../shared/document/journeyDocument.ts';
import type { Id } from '../../shared/journey/id.ts';
import { lockOn } from '../../shared/journey/lockOn.ts';
import { textKey, type JourneySession } from './journeySession.ts';
import { SharedTextField, type TextElement } from './sharedTextField.ts';
import { useMayEdit, useSession } from './useSession.ts';
import { words } from '../words/words.ts';

/** What an `<input>` or `<textarea>` needs to be bound to a text that others may be typing in. */
export interface SharedText {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<TextElement>) => void;
  readonly onSelect: (event: SyntheticEvent<TextElement>) => void;
}

/** What a text belongs to, which a lock may be on; the text of a mark belongs to its subject. */
function subjectOf({ document }: JourneySession, ref: TextRef): Id {
  if (ref.collection === 'header') return '';
  const record = document.get(ref.collection, ref.id);
  return record !== null && 'subject' in record ? record.subject : ref.id;
}

/** Binds a field to a shared text: what one types is merged letter by letter, and the caret stays where it was when others type. `label` is what the history calls it. */
export function useSharedText(ref: TextRef, label: string = words('Edit text')): SharedText {
  const session = useSession();
  const mayEdit = useMayEdit();
  // Callers write the reference in place: a new object in every render that names the same text.
  const [bound, setBound] = useState(ref);
  if (textKey(bound) !== textKey(ref)) setBound(ref);
  const field = useMemo(() => new SharedTextField(session.document, bound), [session, bound]);
  const value = useSyncExternalStore(field.subscribe, field.get);
  useLayoutEffect(() => {
    field.restoreCaret();
  });
  return {
    value,
    onChange: ({ currentTarget }) => {
      const subject = subjectOf(session, ref);
      if (!mayEdit || lockOn(session.journey.get(), subject) !== null) return;
      if (!field.isTyping) session.history.step(label, [subject]);
      field.type(currentTarget, () => {
        editText(session.document, ref, currentTarget.value);
      });
    },
    onSelect: ({ currentTarget }) => {
      field.noteCaret(currentTarget);
    },
  };
}
