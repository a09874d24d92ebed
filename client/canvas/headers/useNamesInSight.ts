import { useLayoutEffect, type RefObject } from 'react';
import type { Board } from '../board.ts';
import type { Axis } from './reorder.ts';

/** How much of a header its name needs, in pixels; with less left, it leaves together with the header's end. */
const NAME_ROOM = { stages: 96, lanes: 40 } as const;
/** The padding before the name in `Headers.module.css`. */
const PADDING = { stages: 12, lanes: 14 } as const;
/** How long the view must stand still to count as standing. */
const STILL_MS = 120;

/**
 * Keeps the names of the headers that begin out of sight where the header comes into sight. While the view moves they
 * are only moved along; once it stands still they are laid out in the room that is left.
 */
export function useNamesInSight(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  // After every render of the strip as well: its headers may be others now.
  useLayoutEffect(() => {
    if (strip.current !== null) pushNames(board, strip.current, axis, false);
  });
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const push = (isMoving: boolean): void => {
      if (strip.current !== null) pushNames(board, strip.current, axis, isMoving);
    };
    const stop = board.camera.view.subscribe(() => {
      push(true);
      clearTimeout(timer);
      timer = setTimeout(push, STILL_MS, false);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [board, strip, axis]);
}

function pushNames(board: Board, strip: HTMLElement, axis: Axis, isMoving: boolean): void {
  const { x, y, zoom } = board.camera.view.get();
  const edge = axis === 'stages' ? board.camera.labelWidth - x : board.camera.headerHeight - y;
  for (const child of strip.children) {
    if (!(child instanceof HTMLElement)) continue;
    const { at, length, far } = child.dataset;
    if (at === undefined || length === undefined) continue;
    const hidden = Math.max(
      0,
      Math.round(Math.min(edge - Number(at) * zoom, Number(length) * zoom - NAME_ROOM[axis])),
    );
    // A far lane has its name in the middle of what shows.
    const isCentred = far !== undefined;
    if (!isMoving) pad(child, axis, hidden, isCentred ? 0 : PADDING[axis]);
    const shift = (hidden - Number(child.dataset['pushed'] ?? 0)) / (isCentred ? 2 : 1);
    move(child.firstElementChild, shift === 0 ? '' : axis === 'stages' ? `${shift}px` : `0 ${shift}px`);
  }
}

function pad(header: HTMLElement, axis: Axis, hidden: number, padding: number): void {
  const wanted = hidden === 0 ? '' : `${hidden + padding}px`;
  const property = axis === 'stages' ? 'paddingLeft' : 'paddingTop';
  if (header.style[property] !== wanted) header.style[property] = wanted;
  if (hidden === 0) delete header.dataset['pushed'];
  else header.dataset['pushed'] = String(hidden);
}

function move(name: Element | null, translate: string): void {
  if (name instanceof HTMLElement && name.style.translate !== translate) name.style.translate = translate;
}
