import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { say } from '../words/say.ts';
import styles from './ShownOnce.module.css';

/** Something just made that nobody can show again: what it is, in a field to copy it from. */
export function ShownOnce({
  label,
  value,
  isCopiedAtOnce = false,
  title,
  titleOnceCopied = title,
  advice,
}: {
  readonly label: string;
  readonly value: string;
  /** Tries the clipboard as soon as it shows; else its field gets the keyboard. */
  readonly isCopiedAtOnce?: boolean;
  readonly title: string;
  readonly titleOnceCopied?: string;
  /** What to do with it. */
  readonly advice: string;
}) {
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isCopiedAtOnce) void copyFrom(field.current, value).then(setIsCopied);
    else field.current?.focus();
  }, [isCopiedAtOnce, value]);
  return (
    <div className={styles['box']}>
      <p role="status">
        <strong>{isCopied ? titleOnceCopied : title}</strong> {advice}
      </p>
      <div className={styles['copy']}>
        <input
          ref={field}
          readOnly
          aria-label={label}
          className={styles['value']}
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <Button
          icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          onClick={() => {
            void copyFrom(field.current, value).then(setIsCopied);
          }}
        >
          {isCopied ? say('Copied') : say('Copy')}
        </Button>
      </div>
    </div>
  );
}

async function copyFrom(field: HTMLInputElement | null, value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    // Without https browsers keep the clipboard to themselves: the person can copy what is selected.
    field?.focus();
    field?.select();
    return document.execCommand('copy');
  }
}
