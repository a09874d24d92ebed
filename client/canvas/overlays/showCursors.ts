import type { Others } from '../../model/presenceStore.ts';
import type { Store } from '../../model/store.ts';
import type { Camera } from '../view/camera.ts';
import { maySlide, slideTo } from './slideTo.ts';
import styles from './Overlays.module.css';

/** How much a name may be stretched in a zoom, at most, before all are sized again: that restyles every one of them. */
const MOST_STRETCH = 1.08;
/** How long the zoom must stand still to count as standing. */
const STILL_MS = 120;

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    const now = others.get();
    const isSliding = maySlide(now.size);
    layer.toggleAttribute('data-slides', isSliding);
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
      slideTo(shown.element, `translate(${Math.round(cursor.x)}px, ${Math.round(cursor.y)}px)`, isSliding);
    }
  };
  const scale = (): void => {
    clearTimeout(timer);
    timer = undefined;
    zoom = camera.view.get().zoom;
    layer.style.setProperty('--unzoom', String(1 / zoom));
  };
  const onView = (): void => {
    const stretch = camera.view.get().zoom / zoom;
    if (stretch === 1 || cursors.size === 0) return;
    if (stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH) scale();
    else {
      clearTimeout(timer);
      timer = setTimeout(scale, STILL_MS);
    }
  };
  const onOthers = (): void => {
    draw();
    onView();
  };
  onOthers();
  const stop = [others.subscribe(onOthers), camera.view.subscribe(onView)];
  return () => {
    clearTimeout(timer);
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
