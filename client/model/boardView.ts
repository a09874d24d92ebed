import type { Id } from '../../shared/journey/id.ts';

/** A cell, and before which of its cards something should land (the number of cards means at the end). */
export interface Spot {
  readonly stage: Id;
  readonly lane: Id;
  readonly index: number;
}

/** What the outline can do for those who cannot see it: actions, panels and the top bar call it. */
export interface OutlineView {
  /** Where something new goes when nothing is selected: the empty cell where the keyboard is, or, on the board, the pointer. */
  spotAtPointer(): Spot | null;
  /** Scrolls a stage, lane or card into sight, if it is not; with `isNear` clear of the edges, and large enough to be read. */
  reveal(subject: Id, how?: { readonly isNear: boolean }): void;
  /** Gives the keyboard back to where it was. */
  focus(): void;
}

/** What the canvas can do for those who cannot see it; they never call React Flow. */
export interface BoardView extends OutlineView {
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  fitAll(): void;
  fit(subjects: readonly Id[]): void;
}

/** How the journey is shown: only the board can be zoomed. */
export type JourneyView = BoardView | OutlineView;

/** The board, if that is how the journey is shown. */
export function boardOf(view: JourneyView | null): BoardView | null {
  return view !== null && 'fitAll' in view ? view : null;
}
