import type { Id } from '../../../shared/journey/id.ts';
import type { Point, Rect } from '../../../shared/layout/rect.ts';
import type { Others } from '../../model/presenceStore.ts';
import type { Store } from '../../model/store.ts';
import { maySlide, slideTo } from './slideTo.ts';

/** How long a card stays where it was let go, waiting for the write that says so. */
const HOLD_MS = 500;

/**
 * Cards that other people are dragging, shown by writing to the elements that are there: React does not
 * hear of it until the drop, so it costs what moves in view and nothing else.
 */
export class RemoteDrags {
  readonly #others: Store<Others>;
  readonly #elements = new Map<Id, HTMLElement>();
  readonly #offsets = new Map<Id, Point>();
  readonly #letGo = new Map<Id, number>();
  readonly #landed = new Set<Id>();
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  constructor(others: Store<Others>) {
    this.#others = others;
  }

  /** How far cards on the move are from where they lie. */
  get offsets(): ReadonlyMap<Id, Point> {
    return this.#offsets;
  }

  start(): () => void {
    // With the frame, for the reason that `showCursors` gives.
    const stop = this.#others.subscribe(() => {
      this.#frame ??= requestAnimationFrame(this.#apply);
    });
    return () => {
      stop();
      clearTimeout(this.#timer);
      this.#timer = undefined;
      if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
      this.#frame = undefined;
    };
  }

  /** Calls back when something moved that is painted. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Registers the element of a card for as long as it is there. */
  attach(id: Id, element: HTMLElement): () => void {
    this.#elements.set(id, element);
    const offset = this.#offsets.get(id);
    if (offset !== undefined) show(element, offset, false);
    return () => {
      if (this.#elements.get(id) === element) this.#elements.delete(id);
    };
  }

  /** Looks which carried cards now lie elsewhere: their drop has been written, whatever presence still says. */
  land(before: ReadonlyMap<Id, Rect>, after: ReadonlyMap<Id, Rect>): void {
    for (const id of this.#offsets.keys()) {
      if (before.get(id) === after.get(id)) continue;
      this.#landed.add(id);
      this.#clear(id);
    }
  }

  readonly #apply = (): void => {
    this.#frame = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const wasAnything = this.#offsets.size > 0;
    if (!wasAnything && this.#landed.size === 0 && !isAnyCarried(this.#others.get())) return;
    const now = performance.now();
    const dragged = new Set<Id>();
    const isSliding = maySlide(this.#offsets.size);
    for (const { drag } of this.#others.get().values()) {
      if (drag === null) continue;
      for (const id of drag.cards) {
        dragged.add(id);
        this.#letGo.delete(id);
        if (!this.#landed.has(id)) this.#show(id, { x: drag.dx, y: drag.dy }, isSliding);
      }
    }
    for (const id of this.#landed) if (!dragged.has(id)) this.#landed.delete(id);
    for (const id of this.#offsets.keys()) {
      if (dragged.has(id)) continue;
      const since = this.#letGo.get(id) ?? now;
      this.#letGo.set(id, since);
      if (now - since >= HOLD_MS) this.#clear(id);
    }
    if (this.#letGo.size > 0) this.#timer = setTimeout(this.#apply, HOLD_MS);
    if (!wasAnything && this.#offsets.size === 0) return;
    for (const listener of this.#listeners) listener();
  };

  #show(id: Id, offset: Point, isSliding: boolean): void {
    this.#offsets.set(id, offset);
    const element = this.#elements.get(id);
    if (element !== undefined) show(element, offset, isSliding);
  }

  #clear(id: Id): void {
    this.#offsets.delete(id);
    this.#letGo.delete(id);
    const element = this.#elements.get(id);
    if (element === undefined) return;
    element.style.transform = '';
    if (element.parentElement !== null) element.parentElement.style.zIndex = '';
    delete element.dataset['carried'];
  }
}

function isAnyCarried(others: Others): boolean {
  for (const { drag } of others.values()) if (drag !== null) return true;
  return false;
}

function show(element: HTMLElement, { x, y }: Point, isSliding: boolean): void {
  if (element.dataset['carried'] === undefined) {
    element.dataset['carried'] = '';
    element.style.transform = 'none';
    // Above the other cards: the node around it is what they are stacked by.
    if (element.parentElement !== null) element.parentElement.style.zIndex = '3';
  }
  slideTo(element, `translate(${x}px, ${y}px)`, isSliding);
}
