import type { Id } from '../journey/id.ts';

/** Something on the board that the keyboard can be at. A `cell` is one without cards, or one that draws itself. */
export type BoardPlace =
  | { readonly kind: 'card'; readonly id: Id }
  | { readonly kind: 'cell'; readonly stage: Id; readonly lane: Id }
  | { readonly kind: 'stage'; readonly id: Id }
  | { readonly kind: 'lane'; readonly id: Id };

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Whether two places are the same one. */
export function isSamePlace(a: BoardPlace, b: BoardPlace): boolean {
  if (a.kind === 'cell' || b.kind === 'cell') {
    return a.kind === 'cell' && b.kind === 'cell' && a.stage === b.stage && a.lane === b.lane;
  }
  return a.kind === b.kind && a.id === b.id;
}
