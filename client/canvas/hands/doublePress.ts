import type { Point } from '../../../shared/layout/rect.ts';

/** From one press to the next, and how far apart they may be (as tldraw has it). */
const LONGEST_MS = 450;
const FURTHEST = 8;

/** Tells a double press from two: the same for mouse, pen and finger, where browsers differ. */
export class DoublePress {
  #last: { readonly at: Point; readonly time: number } | null = null;
  #from: Point | null = null;
  #isDouble = false;

  press(at: Point, time: number): void {
    const last = this.#last;
    this.#isDouble = last !== null && time - last.time <= LONGEST_MS && isNear(at, last.at);
    // A third press begins anew.
    this.#last = this.#isDouble ? null : { at, time };
    this.#from = at;
  }

  /** Whether letting go here ends a double press; a hand that has moved meanwhile did something else. */
  release(at: Point): boolean {
    const isStill = this.#from !== null && isNear(at, this.#from);
    if (!isStill) this.#last = null;
    return isStill && this.#isDouble;
  }

  /** What comes next is not the second press of anything. */
  forget(): void {
    this.#last = null;
    this.#isDouble = false;
  }
}

function isNear(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= FURTHEST;
}
