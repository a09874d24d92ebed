import { createContext, useContext } from 'react';
import type { Board } from './board.ts';

/** Provides the board to the parts of its canvas. */
export const BoardContext = createContext<Board | null>(null);

/** The board that a part of the canvas belongs to. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('There is no board here.');
  return board;
}
