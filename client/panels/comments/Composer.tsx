import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { sentenceOf } from '../../api/apiError.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { say, sayCount } from '../../words/say.ts';
import type { CommentDrafts } from './commentDrafts.ts';
import styles from './Comments.module.css';
import { mentionBefore, mentionsIn, type Mentionable } from './mentionsIn.ts';

const MOST_OFFERED = 6;
/** Characters, as the server takes them. */
const LONGEST = 4000;

/** Where one writes a comment: an @ offers the people of the journey, Ctrl or ⌘ with Enter sends it. */
export function Composer({
  label,
  people,
  send,
  first = '',
  isFocused = false,
  draft,
  onSend,
  onCancel,
  onLeave,
}: {
  readonly label: string;
  readonly people: readonly (Mentionable & { readonly colour?: string })[];
  /** What the button that sends it says. */
  readonly send: string;
  /** What it says already. */
  readonly first?: string;
  /** Has the keyboard at once. */
  readonly isFocused?: boolean;
  /** Where what is not sent yet is kept. */
  readonly draft?: { readonly drafts: CommentDrafts; readonly about: string };
  /** @throws ApiError */
  readonly onSend: (words: { readonly body: string; readonly mentions: string[] }) => Promise<void>;
  readonly onCancel?: () => void;
  /** Where the keyboard goes on Escape when there is nothing to cancel. */
  readonly onLeave?: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(() => draft?.drafts.read(draft.about) || first);
  const [caret, setCaret] = useState(words.length);
  const [at, setAt] = useState(0);
  const [isOffering, setIsOffering] = useState(true);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!isFocused) return;
    field.current?.focus();
    field.current?.setSelectionRange(first.length, first.length);
  }, [isFocused, first]);
  const write = (next: string): void => {
    setWords(next);
    draft?.drafts.keep(draft.about, next);
  };

  const begun = mentionBefore(words, caret);
  const wanted = begun?.toLocaleLowerCase() ?? '';
  const offered =
    begun === null || !isOffering
      ? []
      : people.filter(({ name }) => name.toLocaleLowerCase().startsWith(wanted)).slice(0, MOST_OFFERED);
  const chosen = offered[Math.min(at, offered.length - 1)];

  const mention = ({ name }: Mentionable): void => {
    const start = caret - (begun?.length ?? 0);
    const next = `${words.slice(0, start)}${name} ${words.slice(caret)}`;
    write(next);
    setCaret(start + name.length + 1);
    setAt(0);
    field.current?.focus();
    requestAnimationFrame(() => {
      field.current?.setSelectionRange(start + name.length + 1, start + name.length + 1);
    });
  };
  const submit = (): void => {
    const body = words.trim();
    if (body === '' || isSending) return;
    setIsSending(true);
    onSend({ body, mentions: mentionsIn(body, people) }).then(
      () => {
        write('');
        setProblem(null);
        setIsSending(false);
      },
      (error: unknown) => {
        setProblem(sentenceOf(error));
        setIsSending(false);
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (chosen !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setAt((at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      mention(chosen);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (chosen !== undefined) setIsOffering(false);
      else if (onCancel === undefined) onLeave?.();
      else if (words.trim() === first.trim()) onCancel();
    }
  };

  return (
    <div className={styles['composer']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={2}
        maxLength={LONGEST}
        className={styles['field']}
        value={words}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={chosen === undefined ? undefined : `${id}-people`}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        onKeyDown={onKeyDown}
        onSelect={(event) => {
          setCaret(event.currentTarget.selectionStart);
        }}
        onChange={(event) => {
          write(event.target.value);
          setCaret(event.target.selectionStart);
          setIsOffering(true);
          setAt(0);
        }}
      />
      {chosen !== undefined && (
        <div id={`${id}-people`} role="listbox" aria-label={say('People')} className={styles['people']}>
          {offered.map((person) => (
            // The keyboard stays in the field, which says which of these is chosen.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              aria-selected={person === chosen}
              tabIndex={-1}
              className={classNames(styles['person'], person === chosen && styles['chosen'])}
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                mention(person);
              }}
            >
              <Avatar
                name={person.name}
                colour={person.colour ?? 'var(--c-slate)'}
                size="small"
                isDecorative
              />
              {person.name}
            </div>
          ))}
        </div>
      )}
      <p role="status" className="unseen">
        {chosen === undefined
          ? ''
          : sayCount(offered.length, '{count} person to mention', '{count} people to mention')}
      </p>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {(words.trim() !== '' || onCancel !== undefined) && (
        <div className={styles['doing']}>
          <Button kind="primary" disabled={words.trim() === '' || isSending} onClick={submit}>
            {send}
          </Button>
          {onCancel !== undefined && (
            <Button
              kind="quiet"
              onClick={() => {
                write('');
                onCancel();
              }}
            >
              {say('Cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
