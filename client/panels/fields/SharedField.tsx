import { useEffect, useId, useRef } from 'react';
import { gatherWords } from '../../../shared/changes/gatherWords.ts';
import type { TextRef } from '../../../shared/document/journeyDocument.ts';
import { canEdit } from '../../actions/edit.ts';
import { textKey } from '../../model/journeySession.ts';
import { useSession } from '../../model/useSession.ts';
import { useSharedText } from '../../model/useSharedText.ts';
import { useStore } from '../../model/useStore.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './SharedField.module.css';
import { inSentence, say } from '../../words/say.ts';

/** A field for a text that people type together; it grows with its words, and takes the caret when an action asks for it. */
export function SharedField({
  text,
  label,
  step,
  isLabelHidden = false,
  look = 'field',
  isOneLine = false,
  placeholder,
  onDone,
}: {
  readonly text: TextRef;
  readonly label: string;
  /** What the history calls typing here; by default "Edit" and the label. */
  readonly step?: string;
  readonly isLabelHidden?: boolean;
  /** `bare` and `title` have no edge until they are touched. */
  readonly look?: 'field' | 'bare' | 'title';
  /** Enter leaves the field instead of breaking the line. */
  readonly isOneLine?: boolean;
  readonly placeholder?: string;
  /** What Enter does on one line; by default, and with Escape, the canvas gets the keyboard back. */
  readonly onDone?: () => void;
}) {
  const id = useId();
  const session = useSession();
  const stepLabel = step ?? say('Edit {field}', { field: inSentence(label) });
  const shared = useSharedText(text, stepLabel);
  const field = useRef<HTMLTextAreaElement>(null);
  const isWanted = useStore(
    session.focusRequest,
    (wanted) => textKey(wanted) === textKey(text) && wanted !== null,
  );
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    field.current?.select();
    session.focusRequest.set(null);
  }, [isWanted, session]);

  return (
    <div className={styles['box']}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : styles['label']}>
        {label}
      </label>
      <textarea
        dir="auto"
        {...shared}
        id={id}
        ref={field}
        rows={1}
        className={classNames(styles['field'], styles[look])}
        placeholder={placeholder}
        onFocus={() => {
          session.history.step(stepLabel);
          session.presence.update({ editing: textKey(text) });
          // Two people made the same mark: one types on in the words of both, as readers see them.
          if (canEdit(session)) session.document.transact(() => gatherWords(session.document, text));
        }}
        onBlur={() => {
          session.history.step(stepLabel);
          session.presence.update({ editing: null });
        }}
        onKeyDown={(event) => {
          const isDone = event.key === 'Escape' || (isOneLine && event.key === 'Enter');
          if (!isDone || event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.preventDefault();
          if (onDone === undefined) session.view.get()?.focus();
          else if (event.key === 'Enter') onDone();
        }}
      />
    </div>
  );
}
