import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { excerptOf } from '../../../shared/finding/excerptOf.ts';
import type { Hit } from '../../../shared/finding/findInJourney.ts';
import { stepFinding } from '../../actions/findActions.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { matchesKeys } from '../shortcuts/matchesKeys.ts';
import styles from './FindBar.module.css';
import { KIND_WORDS } from './kindWords.ts';
import { nameOfSubject } from './nameOfSubject.ts';
import { useFinding } from './useFinding.ts';

/** How much is shown beside what was found, in letters: it fits one line. */
const REACH = 22;

/** Looks for words on the whole map, and goes from one place that has them to the next. */
export function FindBar() {
  const session = useSession();
  const { viewing } = session;
  const query = useStore(viewing.query);
  const { hits, current } = useFinding();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const take = (): void => {
      field.current?.focus({ preventScroll: true });
      field.current?.select();
    };
    // Asked for again from the board, while it is there.
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      if (matchesKeys(event, 'Mod+F')) take();
    };
    take();
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const close = (): void => {
    viewing.tool.set(null);
    if (current !== null) session.selection.set([current.subject]);
    session.view.get()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    // The second time, it is the browser's own search.
    if (matchesKeys(event.nativeEvent, 'Mod+F')) event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current)
      stepFinding(session, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Hears the keys of the field and the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="search" className={styles['bar']} aria-label={say('Find on this map')} onKeyDown={onKeyDown}>
      <div className={styles['row']}>
        <input
          dir="auto"
          ref={field}
          type="text"
          className={styles['field']}
          aria-label={say('Words to find')}
          placeholder={say('Find in cards, marks and evidence')}
          value={query}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => viewing.query.set(event.target.value)}
        />
        <span className={styles['count']}>{query.trim() === '' ? '' : countWords(hits, current)}</span>
        <IconButton
          label={say('Find previous')}
          keys="Shift+F3"
          disabled={hits.length === 0}
          onClick={() => stepFinding(session, -1)}
        >
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton
          label={say('Find next')}
          keys="F3"
          disabled={hits.length === 0}
          onClick={() => stepFinding(session, 1)}
        >
          <ChevronDown aria-hidden />
        </IconButton>
        <IconButton label={say('Close the search')} keys="Escape" onClick={close}>
          <X aria-hidden />
        </IconButton>
      </div>
      <p role="status" className={styles['found']}>
        {current === null ? noneWords(query) : <Found hit={current} query={query} hits={hits} />}
      </p>
    </div>
  );
}

/** What was found, in the words around it. */
function Found({
  hit,
  query,
  hits,
}: {
  readonly hit: Hit;
  readonly query: string;
  readonly hits: readonly Hit[];
}) {
  const name = useJourney((snapshot) => nameOfSubject(snapshot, hit.subject));
  const { before, found, after } = excerptOf(hit.text, query, REACH);
  return (
    <>
      <span className="unseen">{countWords(hits, hit)}. </span>
      {hit.kind !== 'title' && (
        <span className={styles['where']}>
          {name} · {say(KIND_WORDS[hit.kind])}:{' '}
        </span>
      )}
      {before}
      <mark>{found}</mark>
      {after}
    </>
  );
}

function countWords(hits: readonly Hit[], current: Hit | null): string {
  if (hits.length === 0) return say('None');
  return say('{n} of {count}', { n: current === null ? 0 : hits.indexOf(current) + 1, count: hits.length });
}

function noneWords(query: string): string {
  return query.trim() === '' ? '' : say('Nothing on this map has these words');
}
