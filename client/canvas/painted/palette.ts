import { COLOURS, type Colour } from '../../../shared/journey/colour.ts';
import type { MarkColours } from '../../../shared/marks/markColours.ts';
import { NEED_COLOURS } from '../../../shared/marks/needColours.ts';
import { must } from '../../../shared/journey/must.ts';

const PLAIN = {
  canvas: '--canvas',
  surface: '--surface',
  text: '--text',
  quiet: '--text-2',
  hairline: '--hairline',
  outline: '--outline',
  accent: '--accent',
  accentSoft: '--accent-soft',
  danger: '--danger',
  warn: '--warn-ink',
  good: '--good',
  note: '--c-amber-soft',
} as const;

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
    ...(Object.fromEntries(Object.entries(PLAIN).map(([key, name]) => [key, read(name)])) as Record<
      keyof typeof PLAIN,
      string
    >),
    stages: Object.fromEntries(COLOURS.map((colour) => [colour, read(`--c-${colour}`)])) as Record<
      Colour,
      string
    >,
    needs: Object.fromEntries(Object.keys(NEED_COLOURS.light).map((need) => [need, read(`--need-${need}`)])),
    heat: [0, 1, 2, 3, 4, 5].map((step) => ({
      area: read(`--heat-${step}`),
      words: read(`--on-heat-${step}`),
    })),
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
