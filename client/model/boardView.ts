import type { Id } from '../../shared/journey/id.ts';

/** A cell, and before which of its cards something should land (the number of cards means at the end). */
export interface Spot {
  readonly stage: Id;
  readonly lane: Id;
  readonly index: number;
}

/** What the canvas can do for those who cannot see it: actions and the top bar call it, never React Flow. */
export interface BoardView {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  fitAll(): void;
  fit(subjects: readonly Id[]): void;
  /** Where the pointer is, if it is over a cell that holds cards. */
  spotAtPointer(): Spot | null;
  /** Scrolls a stage or card into sight, if it is not. */
  reveal(subject: Id): void;
  /** Gives the keyboard back to the canvas. */
  focus(): void;
}
