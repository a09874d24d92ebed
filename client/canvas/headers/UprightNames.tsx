import { useLayoutEffect, useRef } from 'react';
import { useBoard } from '../useBoard.ts';
import styles from './Strips.module.css';
import { keepUprightNames } from './keepUprightNames.ts';

/** The names of stages that are too narrow for lying ones. */
export function UprightNames() {
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(
    () => (canvas.current === null ? undefined : keepUprightNames(board, canvas.current)),
    [board],
  );
  return <canvas ref={canvas} className={styles['upright']} aria-hidden />;
}
