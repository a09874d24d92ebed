import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useMayEdit, useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import type { MenuState } from '../../ui/Menu.tsx';
import { useBoardMenu } from '../hands/boardMenu.ts';
import styles from './Overlays.module.css';
import { placeToolbar } from './placeToolbar.ts';
import { useBoard } from '../useBoard.ts';

/** Makes the quick-mark bar for some cards or a stage; the board has a say in whether its menu is open. */
export type RenderToolbar = (subjects: readonly Id[], menu: MenuState) => ReactNode;

/** Holds the quick-mark bar above what is selected, at one size whatever the zoom; away while the hand is at work. */
export function ToolbarAnchor({ render }: { readonly render: RenderToolbar }) {
  const board = useBoard();
  const session = useSession();
  const selection = useStore(session.selection);
  const editing = useStore(session.editing);
  const isBusy = useStore(board.isBusy);
  const mayEdit = useMayEdit();
  const { layout } = useStore(board.shown);
  const subjects = selection.filter(
    (id) => layout.cards.has(id) || layout.stages.some((stage) => stage.id === id),
  );
  if (subjects.length === 0 || editing !== null || isBusy || !mayEdit) return null;
  return <Anchored subjects={subjects} render={render} />;
}

function Anchored({
  subjects,
  render,
}: {
  readonly subjects: readonly Id[];
  readonly render: RenderToolbar;
}) {
  const board = useBoard();
  const anchor = useRef<HTMLDivElement>(null);
  const menu = useBoardMenu(board, 'bar', subjects);
  useLayoutEffect(() => {
    const element = anchor.current;
    if (element === null) return;
    const place = (): void => {
      placeToolbar(board, element, subjects);
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    const stop = [
      board.camera.view.subscribe(place),
      board.shown.subscribe(place),
      board.camera.size.subscribe(place),
    ];
    return () => {
      sizes.disconnect();
      for (const each of stop) each();
    };
  }, [board, subjects]);
  return (
    <div ref={anchor} className={styles['toolbar']} data-own-pointer>
      {render(subjects, menu)}
    </div>
  );
}
