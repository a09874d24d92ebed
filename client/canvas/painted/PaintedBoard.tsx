import { useLayoutEffect, useRef } from 'react';
import styles from '../Board.module.css';
import { keepPainted } from './keepPainted.ts';
import { useBoard } from '../useBoard.ts';

/** The far view: all cards on one canvas, because a thousand elements cost what a thousand painted cards do not. */
export function PaintedBoard() {
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => (canvas.current === null ? undefined : keepPainted(board, canvas.current)), [board]);
  return <canvas ref={canvas} className={styles['painted']} hidden aria-hidden />;
}
