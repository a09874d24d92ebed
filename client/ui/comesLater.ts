import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { MissingPart } from './MissingPart.tsx';

/**
 * A part of a page whose code is fetched when it is first shown. Where it cannot be fetched, offline or because Waymark was
 * updated meanwhile, the page goes on without it and says so; React's own `lazy` would take the page down. It is not
 * asked for again: browsers answer a second import as they did the first.
 */
export function comesLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => MissingPart) }));
}
