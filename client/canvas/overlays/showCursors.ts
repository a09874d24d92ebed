import type { Others } from '../../model/presenceStore.ts';
import type { Store } from '../../model/store.ts';
import type { Camera } from '../view/camera.ts';
import { maySlide, slideTo } from './slideTo.ts';
import styles from './Overlays.module.css';

/** How much a name may be stretched in a zoom, at most, before all are sized again: that restyles every one of them. */
const MOST_STRETCH = 1.3;

interface Cursor {
  readonly element: HTMLElement;
  name: string;
  colour: string;
}

/** Keeps one pointer a person in a layer that moves with the board; names stay the same size at any zoom. */
export function showCursors(layer: HTMLElement, others: Store<Others>, camera: Camera): () => void {
  const cursors = new Map<number, Cursor>();
  /** The zoom that the names are sized for; 0 before there is one. */
  let zoom = 0;
  let frame: number | undefined;
  let wasSliding = false;
  const draw = (): void => {
    const now = others.get();
    const isSliding = maySlide(now.size);
    if (isSliding !== wasSliding) layer.toggleAttribute('data-slides', (wasSliding = isSliding));
    for (const [client, { element }] of cursors) {
      if ((now.get(client)?.cursor ?? null) !== null) continue;
      element.remove();
      cursors.delete(client);
    }
    for (const [client, { person, cursor }] of now) {
      if (cursor === null) continue;
      const shown = cursors.get(client) ?? add(layer, cursors, client);
      if (shown.name !== person.name) shown.element.firstElementChild?.replaceChildren(person.name);
      if (shown.colour !== person.colour) shown.element.style.setProperty('--person', person.colour);
      Object.assign(shown, { name: person.name, colour: person.colour });
      const at = `translate(${Math.round(cursor.x)}px, ${Math.round(cursor.y)}px) scale(var(--unzoom,1))`;
      slideTo(shown.element, at, isSliding);
    }
  };
  const scale = (): void => {
    zoom = camera.view.get().zoom;
    layer.style.setProperty('--unzoom', String(1 / zoom));
  };
  const onView = (): void => {
    const stretch = camera.view.get().zoom / zoom;
    if (stretch === 1 || cursors.size === 0) return;
    if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH || !camera.isMoving.get()) scale();
  };
  const drawAll = (): void => {
    frame = undefined;
    draw();
    onView();
  };
  /** With the frame: styles written between two frames are worked out twice, once for the next event's sake. */
  const onOthers = (): void => {
    frame ??= requestAnimationFrame(drawAll);
  };
  drawAll();
  const stop = [others.subscribe(onOthers), camera.view.subscribe(onView), camera.isMoving.subscribe(onView)];
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const each of stop) each();
    layer.replaceChildren();
  };
}

function add(layer: HTMLElement, cursors: Map<number, Cursor>, client: number): Cursor {
  const element = document.createElement('div');
  element.className = styles['cursor'] ?? '';
  element.append(document.createElement('span'));
  layer.append(element);
  const cursor = { element, name: '', colour: '' };
  cursors.set(client, cursor);
  return cursor;
}
