import { must } from '../../../shared/journey/must.ts';
import type { MarkColours } from '../../../shared/marks/markColours.ts';
import { tokenColours } from '../../marks/tokenColours.ts';

/** The colours of the present theme as the painter needs them. */
export interface Palette extends MarkColours {
  readonly accentSoft: string;
  readonly font: string;
}

/** Reads the palette off an element, which knows whether it is light or dark. */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('i');
  // Those who want less motion get every change within a millisecond, and a colour on its way is not there yet.
  probe.style.transitionProperty = 'none';
  must(element.parentElement, 'parent').append(probe);
  const style = getComputedStyle(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  const palette = {
    ...tokenColours(read),
    accentSoft: read('--accent-soft'),
    font: style.fontFamily,
  };
  probe.remove();
  return palette;
}

/** Calls back when the theme changes. */
export function onThemeChange(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(listener);
  system.addEventListener('change', listener);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', listener);
    page.disconnect();
  };
}
