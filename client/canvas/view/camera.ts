import { HEADER_HEIGHT, LABEL_WIDTH } from '../../../shared/layout/metrics.ts';
import type { Point, Rect } from '../../../shared/layout/rect.ts';
import { MutableStore } from '../../model/store.ts';

/** How the board is seen: screen = board × zoom + (x, y), in pixels from the canvas's corner. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a part of the board is fitted into the screen. */
interface FitOptions {
  readonly maxZoom?: number;
  /** In pixels, on all sides; else as wide as is good for looking around. */
  readonly margin?: number;
  /** In pixels, free after it. */
  readonly room?: number;
}

export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 4;
/** Below, cards are painted on one canvas; above, they are elements. */
export const FAR_ZOOM = 0.7;

const GLIDE_MS = 160;
/** Where a map opens, as much of it as can be read is shown. */
export const OPENING_MARGIN = 24;
/** What a fit leaves free around what it shows, left and right or above and below together (as tldraw has it). */
const FIT_LEAVES = 128;
const FIT_LEAVES_AT_MOST = 0.28;
/** What somebody jumped to lies this far from the edges. */
const NEAR_MARGIN = 72;
/** What the search covers at the top beyond that. */
const SEARCH_HEIGHT = 48;
const NEAR_ZOOM = 0.8;
const REVEAL_MARGIN = 24;
const NARROW_SCREEN = 640;
const NARROW_LABELS = 36;

/** Where the board is looked at from. */
export class Camera {
  readonly view = new MutableStore<View>({ x: 0, y: 0, zoom: 1 });
  readonly size = new MutableStore<Size>({ width: 0, height: 0 });
  /** Whether the view moves; still is only what has stood still for a moment. */
  readonly isMoving = new MutableStore(false);
  /** How high the stage headers are on the screen; they do not scale. */
  headerHeight = HEADER_HEIGHT;
  /** Whether the view moves because somebody else's does. */
  isLed = false;
  #move: ((view: View) => void) | null = null;
  #glide: number | undefined;

  /** Says how to move the view. */
  connect(move: (view: View) => void): void {
    this.#move = move;
  }

  /** How wide the lane labels are on the screen; they do not scale. */
  get labelWidth(): number {
    return this.size.get().width <= NARROW_SCREEN ? NARROW_LABELS : LABEL_WIDTH;
  }

  toBoard(screen: Point): Point {
    const { x, y, zoom } = this.view.get();
    return { x: (screen.x - x) / zoom, y: (screen.y - y) / zoom };
  }

  /** The part of the board on the screen, in board units, with a margin in pixels. */
  visible(margin = 0): Rect {
    const { width, height } = this.size.get();
    const { zoom } = this.view.get();
    const { x, y } = this.toBoard({ x: -margin, y: -margin });
    return { x, y, width: (width + 2 * margin) / zoom, height: (height + 2 * margin) / zoom };
  }

  moveTo(view: View): void {
    this.isLed = false;
    this.#stopGliding();
    this.#move?.(view);
  }

  panBy(dx: number, dy: number): void {
    const { x, y, zoom } = this.view.get();
    this.moveTo({ x: x + dx, y: y + dy, zoom });
  }

  /** Zooms so that what is at `at` on the screen stays there. */
  zoomTo(zoom: number, at: Point = this.#centre()): void {
    this.moveTo(this.#zoomed(zoom, at));
  }

  /** Moves there in a moment, so that one sees where it went; at once for those who want less motion. */
  glideTo(target: View): void {
    this.isLed = false;
    this.#glideTo(target);
  }

  /** Moves to where somebody else looks. */
  leadTo(target: View): void {
    this.isLed = true;
    this.#glideTo(target);
  }

  #glideTo(target: View): void {
    this.#stopGliding();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#move?.(target);
      return;
    }
    const from = this.view.get();
    const start = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
      const eased = 1 - (1 - t) ** 3;
      const mix = (a: number, b: number): number => a + (b - a) * eased;
      this.#move?.({ x: mix(from.x, target.x), y: mix(from.y, target.y), zoom: mix(from.zoom, target.zoom) });
      this.#glide = t < 1 ? requestAnimationFrame(step) : undefined;
    };
    this.#glide = requestAnimationFrame(step);
  }

  glideZoomTo(zoom: number): void {
    this.glideTo(this.#zoomed(zoom, this.#centre()));
  }

  /**
   * The view that shows a part of the board as large as fits, beside the headers, with `room` pixels free after it.
   */
  fitting(rect: Rect, { maxZoom = 1, room = 0, margin = this.#fitMargin() }: FitOptions = {}): View {
    const { left, top, width: whole, height } = this.#clear(margin);
    const width = Math.max(1, whole - room);
    const zoom = clampZoom(Math.min(maxZoom, width / rect.width, height / rect.height));
    return {
      x: left + Math.max(0, (width - rect.width * zoom) / 2) - rect.x * zoom,
      y: top - rect.y * zoom,
      zoom,
    };
  }

  /** The view in which the first cell lies in the corner between the headers. */
  atStart(zoom: number): View {
    return { x: this.labelWidth - LABEL_WIDTH * zoom, y: this.headerHeight - this.headerHeight * zoom, zoom };
  }

  /** The nearest view that shows a part of the board whole; large enough to read when `minZoom` asks for it. */
  showing(rect: Rect, minZoom = 0): View {
    const now = this.view.get();
    const zoom = Math.max(now.zoom, minZoom);
    if (zoom !== now.zoom) {
      const { left, top, width, height } = this.#clear(0);
      return {
        x: left + width / 2 - (rect.x + rect.width / 2) * zoom,
        y: top + height / 2 - (rect.y + rect.height / 2) * zoom,
        zoom,
      };
    }
    const { left, top, width, height } = this.#clear(REVEAL_MARGIN);
    return {
      x: now.x + nudge(rect.x * zoom + now.x, rect.width * zoom, left, width),
      y: now.y + nudge(rect.y * zoom + now.y, rect.height * zoom, top, height),
      zoom,
    };
  }

  /** The nearest view in which a part of the board can be read, clear of the edges and of the search at the top. */
  nearing(rect: Rect): View {
    const now = this.view.get();
    const zoom = Math.max(now.zoom, NEAR_ZOOM);
    const { left, top, width, height } = this.#clear(NEAR_MARGIN);
    const x = rect.x * zoom + now.x;
    const isClear = zoom === now.zoom && x >= left && x + rect.width * zoom <= left + width;
    const middle = left + width / 2 - (rect.x + rect.width / 2) * zoom;
    const below = top + SEARCH_HEIGHT;
    return {
      // Not beyond the first stage: there is nothing to see before it.
      x: Math.min(this.atStart(zoom).x, isClear ? now.x : middle),
      y: now.y + nudge(rect.y * zoom + now.y, rect.height * zoom, below, height - SEARCH_HEIGHT),
      zoom,
    };
  }

  #fitMargin(): number {
    const { width, height } = this.size.get();
    return Math.min(FIT_LEAVES, Math.min(width, height) * FIT_LEAVES_AT_MOST) / 2;
  }

  /** What of the board is seen beside the headers, in board units. */
  seen(): Rect {
    const { left, top, width, height } = this.#clear(0);
    const { zoom } = this.view.get();
    return { ...this.toBoard({ x: left, y: top }), width: width / zoom, height: height / zoom };
  }

  /** The part of the screen that headers leave free. */
  #clear(margin: number): { left: number; top: number; width: number; height: number } {
    const { width, height } = this.size.get();
    const left = this.labelWidth + margin;
    const top = this.headerHeight + margin;
    return {
      left,
      top,
      width: Math.max(1, width - left - margin),
      height: Math.max(1, height - top - margin),
    };
  }

  #zoomed(zoom: number, at: Point): View {
    const now = this.view.get();
    const next = clampZoom(zoom);
    const scale = next / now.zoom;
    return { x: at.x - (at.x - now.x) * scale, y: at.y - (at.y - now.y) * scale, zoom: next };
  }

  #centre(): Point {
    const { left, top, width, height } = this.#clear(0);
    return { x: left + width / 2, y: top + height / 2 };
  }

  #stopGliding(): void {
    if (this.#glide !== undefined) cancelAnimationFrame(this.#glide);
    this.#glide = undefined;
  }
}

/** A view as CSS has it. */
export function toTransform({ x, y, zoom }: View): string {
  return `translate(${x}px,${y}px) scale(${zoom})`;
}

function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}

/** How far something must move to lie between two edges; its start wins when it is too large. */
function nudge(start: number, length: number, low: number, room: number): number {
  if (start < low || length > room) return low - start;
  return Math.min(0, low + room - start - length);
}
