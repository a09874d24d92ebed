import type { Point } from '../../../shared/layout/rect.ts';
import type { Board } from '../board.ts';

/** How near to an edge the hand must be, in pixels. */
const REACH = 36;
const WAIT_MS = 200;
const PIXELS_A_FRAME = 12;

/** Scrolls the board while something is held near its edge. */
export class EdgeScroll {
  readonly #board: Board;
  readonly #onScroll: (point: Point) => void;
  #point: Point = { x: 0, y: 0 };
  #since: number | null = null;
  #frame: number | undefined;

  constructor(board: Board, onScroll: (point: Point) => void) {
    this.#board = board;
    this.#onScroll = onScroll;
  }

  /** Says where the hand is. */
  near(point: Point): void {
    this.#point = point;
    const { x, y } = this.#push();
    if (x === 0 && y === 0) this.stop();
    else {
      this.#since ??= performance.now();
      this.#frame ??= requestAnimationFrame(this.#step);
    }
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#since = null;
  }

  readonly #step = (now: number): void => {
    this.#frame = requestAnimationFrame(this.#step);
    if (this.#since === null || now - this.#since < WAIT_MS) return;
    const { x, y } = this.#push();
    this.#board.camera.panBy(x * PIXELS_A_FRAME, y * PIXELS_A_FRAME);
    this.#onScroll(this.#point);
  };

  /** In which direction the board has to go, from −1 to 1. */
  #push(): Point {
    const { width, height } = this.#board.camera.size.get();
    const { x, y } = this.#point;
    return {
      x: pressure(x - this.#board.camera.labelWidth) - pressure(width - x),
      y: pressure(y - this.#board.camera.headerHeight) - pressure(height - y),
    };
  }
}

function pressure(distance: number): number {
  return Math.min(1, Math.max(0, (REACH - distance) / REACH));
}
