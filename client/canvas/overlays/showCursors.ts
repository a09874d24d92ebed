import type { Others } from '../../model/presenceStore.ts';
import type { Store } from '../../model/store.ts';
import type { Camera } from '../view/camera.ts';
import styles from './Overlays.module.css';

/** Keeps one pointer a person in a layer that moves with the board; names stay the same size at any zoom. */
export function showCursors(layer: HTMLElement, others: Store<Others>, camera: Camera): () => void {
  const cursors = new Map<number, HTMLElement>();
  let zoom = 0;
  const draw = (): void => {
    const now = others.get();
    for (const [client, element] of cursors) {
      if ((now.get(client)?.cursor ?? null) !== null) continue;
      element.remove();
      cursors.delete(client);
    }
    for (const [client, { person, cursor }] of now) {
      if (cursor === null) continue;
      const element = cursors.get(client) ?? add(layer, cursors, client);
      const tag = element.firstElementChild as HTMLElement;
      if (tag.textContent !== person.name) tag.textContent = person.name;
      if (element.style.getPropertyValue('--person') !== person.colour) {
        element.style.setProperty('--person', person.colour);
      }
      const transform = `translate(${Math.round(cursor.x)}px, ${Math.round(cursor.y)}px)`;
      if (element.style.transform !== transform) element.style.transform = transform;
    }
  };
  const scale = (): void => {
    const { zoom: next } = camera.view.get();
    if (next === zoom) return;
    zoom = next;
    if (cursors.size > 0) layer.style.setProperty('--unzoom', String(1 / zoom));
  };
  const onOthers = (): void => {
    draw();
    layer.style.setProperty('--unzoom', String(1 / camera.view.get().zoom));
  };
  onOthers();
  const stop = [others.subscribe(onOthers), camera.view.subscribe(scale)];
  return () => {
    for (const each of stop) each();
    layer.replaceChildren();
  };
}

function add(layer: HTMLElement, cursors: Map<number, HTMLElement>, client: number): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['cursor'] ?? '';
  element.append(document.createElement('span'));
  layer.append(element);
  cursors.set(client, element);
  return element;
}
