import type { Measure, Weight } from '../../scene/scene.ts';
import { wrapText, type WrappedLine } from '../../scene/wrapText.ts';

/** Letters of a size, and how many lines of them there is room for. */
export interface Fit {
  readonly size: number;
  readonly weight: Weight;
  readonly most: number;
}

/** Lines that fit; where the end of the text is missing, the last one says so. */
export interface FittedLines<F extends Fit> {
  readonly fit: F;
  readonly lines: readonly WrappedLine[];
}

/** Sets a text in the first letters that it fits in; in the last ones as much of it as there is room for. */
export function fitLines<F extends Fit>(
  text: string,
  room: number,
  measure: Measure,
  fits: readonly [F, ...F[]],
): FittedLines<F> {
  let [fit] = fits;
  let lines: WrappedLine[] = [];
  for (fit of fits) {
    lines = wrapText(text, room, { ...fit, measure });
    if (lines.length <= fit.most) return { fit, lines };
  }
  const last = lines[fit.most - 1];
  if (last === undefined) return { fit, lines: [] };
  return {
    fit,
    lines: [...lines.slice(0, fit.most - 1), cutLine(last, room, measure, fit)],
  };
}

/** How full a line is that was cut: letters of other machines must not push its end onto a line of its own. */
const FULL = 0.9;

function cutLine(line: WrappedLine, room: number, measure: Measure, { size, weight }: Fit): WrappedLine {
  const signs = Array.from(line.text);
  for (;;) {
    const text = `${signs.join('').trimEnd()}…`;
    const width = measure(text, size, weight);
    if (width <= room * FULL || signs.length === 0) return { ...line, text, width, continues: null };
    signs.pop();
  }
}

/** Lines as one text again. */
export function joinLines(lines: readonly WrappedLine[]): string {
  return lines
    .map(({ text, continues }) => (continues === 'word' ? text : `${text} `))
    .join('')
    .trimEnd();
}
