import type { Point } from '../../../shared/layout/rect.ts';

/** The keys that are held while the hand is at work. */
export interface HeldKeys {
  readonly altKey: boolean;
}

/** What a hand does between touching the board and letting go. Points are in pixels from the canvas's corner. */
export interface Gesture {
  /** The hand moved, or took or left a key. */
  move(point: Point, held: HeldKeys): void;
  /** Let go where the last move was. */
  end(event: PointerEvent): void;
  /** Escape, or something else took the pointer away: leave everything as it was. */
  cancel(): void;
}
