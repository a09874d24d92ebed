import type { FontBook, OutlineStep, Typeface } from '../../fonts/fontBook.ts';
import type { TextItem } from '../../scene/scene.ts';
import { figure } from '../svg/svgShapes.ts';

/** Draws words as shapes. */
export interface TextOutliner {
  /** The markup of one line of words. */
  draw(item: TextItem): string;
  /** The shapes of all letters that were drawn, for `<defs>`. */
  definitions(): string;
}

/** Draws words as the shapes of their letters, for programs that have no fonts: the same picture on every machine. */
export function createTextOutliner(book: FontBook): TextOutliner {
  const known = new Map<Typeface, Map<number, string>>();
  const shapes: string[] = [];
  const idOf = (typeface: Typeface, glyph: number): string => {
    const ids = known.get(typeface) ?? new Map<number, string>();
    known.set(typeface, ids);
    const found = ids.get(glyph);
    if (found !== undefined) return found;
    const d = pathData(typeface.outline(glyph));
    const id = d === '' ? '' : `l${shapes.length}`;
    if (id !== '') shapes.push(`<path id="${id}" d="${d}"/>`);
    ids.set(glyph, id);
    return id;
  };
  return {
    draw: ({ text, x, baseline, size, weight, colour, width, direction }) => {
      const runs = book.shape(text, weight, direction);
      const natural = runs.reduce(
        (sum, { glyphs }) => glyphs.reduce((inner, { advance }) => inner + advance, sum),
        0,
      );
      if (natural === 0) return '';
      // As wide as it was measured, which kerning makes differ a little.
      const scaleX = width / natural;
      const uses: string[] = [];
      let at = 0;
      for (const { typeface, glyphs } of runs) {
        for (const { id: glyph, advance, dx, dy } of glyphs) {
          const id = idOf(typeface, glyph);
          if (id !== '') uses.push(`<use href="#${id}" x="${figure(at + dx)}" y="${figure(dy)}"/>`);
          at += advance;
        }
      }
      const place = `translate(${figure(x)} ${figure(baseline)})`;
      return `<g fill="${colour}" transform="${place} scale(${scaleX.toFixed(6)} ${-size / 1000})">${uses.join('')}</g>`;
    },
    definitions: () => shapes.join(''),
  };
}

function pathData(steps: readonly OutlineStep[]): string {
  return steps.map(({ type, values }) => `${type}${values.join(' ')}`).join('');
}
