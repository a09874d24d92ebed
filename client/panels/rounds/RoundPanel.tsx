import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { openRound, type RoundKeeper } from './roundKeeper.ts';
import styles from './RoundPanel.module.css';
import { RoundResults } from './RoundResults.tsx';
import { RoundStart } from './RoundStart.tsx';
import { RoundVote } from './RoundVote.tsx';

/** Beside the journey: what is to be rated now, what came out, or the way to a new round. */
export function RoundPanel({ keeper }: { readonly keeper: RoundKeeper }) {
  const session = useSession();
  const rounds = useStore(keeper.rounds);
  const shown = useStore(keeper.shown);
  const open = openRound(rounds);
  const result = rounds?.find(({ id, state }) => id === shown && state === 'revealed');
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const turn = `${open?.state ?? result?.state ?? ''} ${open?.id ?? result?.id ?? ''}`;
  const lastTurn = useRef<string | null>(null);
  useEffect(() => {
    const isQuiet = keeper.isQuiet.get();
    keeper.isQuiet.set(false);
    const isFirst = lastTurn.current === null;
    lastTurn.current = turn;
    panel.current?.scrollTo(0, 0);
    // What had the keyboard may be gone with the last turn.
    if (isFirst ? isQuiet : document.activeElement !== document.body) return undefined;
    // A menu that was chosen from gives the keyboard back to its button first.
    const frame = requestAnimationFrame(() => title.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [keeper, turn, lastTurn, panel, title]);
  const close = (): void => {
    if (open === null) keeper.shown.set(null);
    session.viewing.side.set('details');
    session.view.get()?.focus();
  };
  return (
    // Escape closes it from anywhere in it; what was given is kept.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      aria-label={say('Round')}
      className={styles['panel']}
      onKeyDown={(event) => {
        // What is laid over the page is in here for React, and has an Escape of its own.
        const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles['head']}>
        {result !== undefined && open === null && (
          <IconButton
            label={say('All rounds')}
            onClick={() => {
              keeper.shown.set(null);
            }}
          >
            <ArrowLeft aria-hidden />
          </IconButton>
        )}
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          {titleWords(open?.kind, result !== undefined)}
        </h2>
        <IconButton label={say('Close the round')} onClick={close}>
          <X aria-hidden />
        </IconButton>
      </div>
      {open !== null && <RoundVote key={open.id} round={open} keeper={keeper} />}
      {open === null && result !== undefined && (
        <RoundResults key={result.id} round={result} rounds={rounds ?? []} keeper={keeper} />
      )}
      {open === null && result === undefined && rounds !== null && (
        <RoundStart rounds={rounds} keeper={keeper} />
      )}
    </aside>
  );
}

function titleWords(open: 'rating' | 'dots' | undefined, isOver: boolean): string {
  if (open !== undefined) return open === 'rating' ? say('Rate, each by yourself') : say('Give your dots');
  return isOver ? say('What came out') : say('Rate pain points together');
}
