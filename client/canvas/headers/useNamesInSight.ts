import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Board } from '../board.ts';
import { moveAlone } from '../view/moveAlone.ts';
import type { Axis } from './reorder.ts';

/** How much of a header its name needs, in pixels; with less left, it leaves together with the header's end. */
const NAME_ROOM = { stages: 96, lanes: 40 } as const;
/** The padding before the name in `Headers.module.css`. */
const PADDING = { stages: 12, lanes: 14 } as const;

/** A header as this needs it, read from its element once for each render rather than in every frame. */
interface Header {
  readonly element: HTMLElement;
  /** Where it lies, in board units. */
  readonly at: number;
  readonly length: number;
  /** A far lane has its name in the middle of what shows. */
  readonly isCentred: boolean;
  /** By how many pixels its name is pushed by the way it is laid out, and as it is moved now. */
  padded: number;
  shifted: number;
  alone: Animation | undefined;
}

/**
 * Keeps the names of the headers that begin out of sight where the header comes into sight. While the view moves they
 * are only moved along; once it stands still they are laid out in the room that is left.
 */
export function useNamesInSight(board: Board, strip: RefObject<HTMLElement | null>, axis: Axis): void {
  const headers = useRef<readonly Header[]>([]);
  // After every render of the strip: its headers may be others now.
  useLayoutEffect(() => {
    headers.current = strip.current === null ? [] : readHeaders(strip.current, headers.current);
    pushNames(board, headers.current, axis, board.camera.isMoving.get());
  });
  useLayoutEffect(() => {
    const { view, isMoving } = board.camera;
    const push = (): void => {
      pushNames(board, headers.current, axis, isMoving.get());
    };
    const stop = [view.subscribe(push), isMoving.subscribe(push)];
    return () => {
      for (const each of stop) each();
    };
  }, [board, axis]);
}

function readHeaders(strip: HTMLElement, before: readonly Header[]): readonly Header[] {
  return [...strip.children].flatMap((element) => {
    if (!(element instanceof HTMLElement)) return [];
    const { at, length, far } = element.dataset;
    if (at === undefined || length === undefined) return [];
    const known = before.find((header) => header.element === element);
    const isCentred = far !== undefined;
    const { padded, shifted, alone } = known ?? { padded: 0, shifted: 0, alone: undefined };
    return [{ element, at: Number(at), length: Number(length), isCentred, padded, shifted, alone }];
  });
}

function pushNames(board: Board, headers: readonly Header[], axis: Axis, isMoving: boolean): void {
  const { x, y, zoom } = board.camera.view.get();
  const edge = axis === 'stages' ? board.camera.labelWidth - x : board.camera.headerHeight - y;
  for (const header of headers) {
    const { at, length, isCentred } = header;
    const hidden = Math.max(0, Math.round(Math.min(edge - at * zoom, length * zoom - NAME_ROOM[axis])));
    if (!isMoving) pad(header, axis, hidden, isCentred ? 0 : PADDING[axis]);
    shift(header, axis, (hidden - header.padded) / (isCentred ? 2 : 1));
  }
}

function pad(header: Header, axis: Axis, hidden: number, padding: number): void {
  header.padded = hidden;
  const wanted = hidden === 0 ? '' : `${hidden + padding}px`;
  const property = axis === 'stages' ? 'paddingLeft' : 'paddingTop';
  const { style } = header.element;
  if (style[property] !== wanted) style[property] = wanted;
}

function shift(header: Header, axis: Axis, by: number): void {
  if (by === header.shifted) return;
  const name = header.element.firstElementChild;
  if (!(name instanceof HTMLElement)) return;
  if (header.shifted === 0) header.alone = moveAlone(name);
  else if (by === 0) header.alone?.cancel();
  header.shifted = by;
  name.style.willChange = by === 0 ? '' : 'transform';
  // By way of the style sheet, which turns names round on phones.
  name.style.setProperty('--shift', by === 0 ? '' : `translate${axis === 'stages' ? 'X' : 'Y'}(${by}px)`);
}
