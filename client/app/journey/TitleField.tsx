import { useEffect } from 'react';
import type { TextRef } from '../../../shared/document/journeyDocument.ts';
import { useJourney, useMayEdit, useSession } from '../../model/useSession.ts';
import { useSharedText } from '../../model/useSharedText.ts';
import styles from './TitleField.module.css';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

const TITLE: TextRef = { collection: 'header', field: 'title' };

/** The journey's title, changed in place by anybody who may; the window is called the same. */
export function TitleField() {
  const title = useJourney(({ header }) => header.title);
  const mayEdit = useMayEdit();
  useEffect(() => {
    document.title = title.trim() === '' ? 'Waymark' : `${title} · Waymark`;
  }, [title]);
  if (!mayEdit)
    return (
      <h1 dir="auto" className={styles['title']}>
        {title.trim() === '' ? say('Untitled journey') : title}
      </h1>
    );
  return (
    <>
      <h1 className="unseen">{title}</h1>
      <TitleInput />
    </>
  );
}

function TitleInput() {
  const session = useSession();
  const shared = useSharedText(TITLE, words('Rename journey'));
  return (
    <span className={styles['box']} data-words={shared.value === '' ? say('Untitled journey') : shared.value}>
      <input
        dir="auto"
        {...shared}
        className={styles['input']}
        aria-label={say('Title of the journey')}
        placeholder={say('Untitled journey')}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.currentTarget.blur();
            session.view.get()?.focus();
          }
        }}
      />
    </span>
  );
}
