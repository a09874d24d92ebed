import { useLayoutEffect, useRef, type RefCallback } from 'react';
import { editText } from '../../shared/changes/editText.ts';
import type { TextRef } from '../../shared/document/journeyDocument.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import { textKey, type JourneySession } from './journeySession.ts';
import { readText } from './readText.ts';
import { rebaseTyping, shiftedPosition } from './rebaseTyping.ts';
import { useJourney, useSession } from './useSession.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What binds a text field to a text that people type together; spread it on a `TextField` or `TextArea`. */
export interface SharedText {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly ref: RefCallback<Field>;
}

/**
 * Binds a field to a text of the journey. The caret stays where it is among the words while others type, their letters
 * survive ours, and what is typed in one go is one step of the history, called `label`.
 */
export function useSharedText(ref: TextRef, label = 'Edit text'): SharedText {
  const session = useSession();
  const value = useJourney((snapshot) => readText(snapshot, ref));
  const field = useRef<Field | null>(null);
  const shown = useRef(value);
  // Read while the field still shows the old value: React puts the caret at the end when it sets a new one.
  const caret = caretOf(field.current);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = value;
    if (caret === null || field.current === null || before === value) return;
    field.current.setSelectionRange(
      shiftedPosition(before, value, caret.start),
      shiftedPosition(before, value, caret.end),
      caret.direction ?? 'none',
    );
  });

  return {
    value,
    onChange: (typed) => {
      const before = shown.current;
      // What we typed ourselves already has its caret in the right place.
      shown.current = typed;
      type(session, ref, before, typed);
    },
    onFocus: () => {
      session.history.step(label);
      session.presence.update({ editing: textKey(ref) });
    },
    onBlur: () => {
      session.history.step(label);
      session.presence.update({ editing: null });
    },
    ref: (element) => {
      field.current = element;
    },
  };
}

/** Others' letters reach the document up to a frame before the screen; typing must not take them for removed. */
function type(session: JourneySession, ref: TextRef, shown: string, typed: string): void {
  if (!mayEdit(session.role.get()) || session.refusal.get() !== null) return;
  // The reasons of marks that two people made at once are shown as one, and gathered by `editText`.
  const isGathered = ref.collection === 'needsAtRisk' || ref.collection === 'momentsOfTruth';
  const current = isGathered ? shown : (session.document.text(ref)?.toJSON() ?? shown);
  editText(session.document, ref, rebaseTyping(shown, typed, current));
}

function caretOf(
  field: Field | null,
): { readonly start: number; readonly end: number; readonly direction: Field['selectionDirection'] } | null {
  if (field === null || field.ownerDocument.activeElement !== field) return null;
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
  return start === null || end === null ? null : { start, end, direction };
}
