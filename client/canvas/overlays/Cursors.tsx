import { useLayoutEffect, useRef } from 'react';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';
import { showCursors } from './showCursors.ts';
import styles from './Overlays.module.css';
import { useBoard } from '../useBoard.ts';

/** Where the others point, with their names. Drawn outside React, because it changes all the time. */
export function Cursors() {
  const board = useBoard();
  const { presence, viewing } = useSession();
  const areShown = useStore(viewing.areCursorsShown);
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      layer.current === null || !areShown
        ? undefined
        : showCursors(layer.current, presence.others, board.camera),
    [board, presence, areShown],
  );
  return <div ref={layer} className={styles['cursors']} aria-hidden />;
}
