import { useEffect, useRef } from 'react';
import { LIMITS } from '../../shared/protocol/limits.ts';
import styles from './TitleEditor.module.css';
import { say } from '../words/say.ts';

/** A title being changed in place: Enter or leaving keeps it, Escape does not. `onDone(null)` means as it was, `isByKey` that the keyboard is still here. */
export function TitleEditor({
  title,
  onDone,
}: {
  readonly title: string;
  readonly onDone: (title: string | null, isByKey: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const keep = (isByKey: boolean): void => {
    const typed = input.current?.value.trim() ?? '';
    onDone(typed === '' ? null : typed, isByKey);
  };
  return (
    <input
      dir="auto"
      ref={input}
      className={styles['editor']}
      aria-label={say('Title of the journey')}
      defaultValue={title}
      maxLength={LIMITS.titleLength}
      onBlur={() => keep(false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') keep(true);
        if (event.key === 'Escape') onDone(null, true);
      }}
    />
  );
}
