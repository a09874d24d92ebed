import { COLOURS, type Colour } from '../../shared/journey/colour.ts';
import type { MarkColours } from '../../shared/marks/markColours.ts';
import { NEED_COLOURS } from '../../shared/marks/needColours.ts';

/** The colours of marks as the interface's tokens have them, each read by the name of its custom property. */
export function tokenColours(read: (token: string) => string): MarkColours {
  return {
    canvas: read('--canvas'),
    surface: read('--surface'),
    text: read('--text'),
    quiet: read('--text-2'),
    hairline: read('--hairline'),
    outline: read('--outline'),
    accent: read('--accent'),
    danger: read('--danger'),
    warn: read('--warn-ink'),
    good: read('--good'),
    note: read('--c-amber-soft'),
    stages: Object.fromEntries(COLOURS.map((colour) => [colour, read(`--c-${colour}`)])) as Record<
      Colour,
      string
    >,
    needs: Object.fromEntries(Object.keys(NEED_COLOURS.light).map((need) => [need, read(`--need-${need}`)])),
    heat: [0, 1, 2, 3, 4, 5].map((step) => ({
      area: read(`--heat-${step}`),
      words: read(`--on-heat-${step}`),
    })),
  };
}
