import { useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { focusNext, unfocus } from '../../actions/focusActions.ts';
import { useJourney, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { say } from '../../words/say.ts';
import { useBoard } from '../useBoard.ts';
import { rectOf } from '../view/createBoardView.ts';
import styles from './FocusVeil.module.css';

/** Lets all stages but one step back, near and far alike, and says how to have them again. */
export function FocusVeil() {
  const stage = useStore(useSession().viewing.focusedStage);
  const isThere = useJourney(({ stages }) => stages.some(({ id }) => id === stage));
  if (stage === null || !isThere) return null;
  return (
    <>
      <Veil key={stage} stage={stage} />
      <FocusBar stage={stage} />
    </>
  );
}

/** Two curtains beside the stage. They follow the view outside React. */
function Veil({ stage }: { readonly stage: Id }) {
  const board = useBoard();
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { camera, shown } = board;
    const follow = (): void => {
      const rect = rectOf(board, stage);
      if (rect === null || before.current === null || after.current === null) return;
      const { x, zoom } = camera.view.get();
      const { width } = camera.size.get();
      const start = Math.min(width, Math.max(camera.labelWidth, rect.x * zoom + x));
      const end = Math.min(width, Math.max(camera.labelWidth, (rect.x + rect.width) * zoom + x));
      before.current.style.transform = `translateX(${camera.labelWidth}px) scaleX(${start - camera.labelWidth})`;
      after.current.style.transform = `translateX(${end}px) scaleX(${width - end})`;
    };
    follow();
    const stop = [camera.view, camera.size, shown].map((store) => store.subscribe(follow));
    return () => {
      for (const each of stop) each();
    };
  }, [board, stage]);
  return (
    <>
      <div ref={before} className={styles['veil']} />
      <div ref={after} className={styles['veil']} />
    </>
  );
}

function FocusBar({ stage }: { readonly stage: Id }) {
  const session = useSession();
  const stages = useJourney((snapshot) => snapshot.stages);
  const index = stages.findIndex(({ id }) => id === stage);
  const name = stages[index]?.name ?? '';
  return (
    <div className={styles['bar']} role="group" aria-label={say('Focus on one stage')} data-own-pointer>
      <IconButton
        label={say('Stage before')}
        disabled={index === 0}
        onClick={() => {
          focusNext(session, -1);
        }}
      >
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
          <path d="M10 3.5 5.5 8 10 12.5" />
        </svg>
      </IconButton>
      <span className={styles['name']}>
        {say('Only {name}', { name: name.trim() === '' ? say('this stage') : name })}
      </span>
      <IconButton
        label={say('Stage after')}
        disabled={index === stages.length - 1}
        onClick={() => {
          focusNext(session, 1);
        }}
      >
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
          <path d="M6 3.5 10.5 8 6 12.5" />
        </svg>
      </IconButton>
      <button
        type="button"
        className={styles['all']}
        onClick={() => {
          unfocus(session);
          session.view.get()?.focus();
        }}
      >
        {say('Show all')}
      </button>
    </div>
  );
}
