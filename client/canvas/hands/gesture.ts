import type { Point } from '../../../shared/layout/rect.ts';

/** What a hand does between touching the board and letting go. Points are in pixels from the canvas's corner. */
export interface Gesture {
  move(point: Point, event: PointerEvent): void;
  /** Let go where the last move was. */
  end(event: PointerEvent): void;
  /** Escape, or something else took the pointer away: leave everything as it was. */
  cancel(): void;
}
