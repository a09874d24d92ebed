import type { Card } from '../../../shared/journey/card.ts';

const LINES = new WeakMap<Card, { readonly width: number; readonly lines: readonly string[] }>();
const MOST_LINES = 2;

/** The title of a card broken into at most two lines, the last with an ellipsis when there is more; kept until the card changes. */
export function cardLines(context: CanvasRenderingContext2D, card: Card, width: number): readonly string[] {
  const known = LINES.get(card);
  if (known?.width === width) return known.lines;
  const lines = breakLines(card.title, width, (text) => context.measureText(text).width);
  LINES.set(card, { width, lines });
  return lines;
}

/** Breaks a text at spaces, and inside a word where one is longer than a line. */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (measure(line) > width && line.length > 1) {
        const head = fitting(line, width, measure);
        lines.push(head);
        line = line.slice(head.length);
      }
      if (lines.length > MOST_LINES) return clipped(lines, width, measure);
    }
    lines.push(line);
  }
  return clipped(lines, width, measure);
}

function clipped(lines: readonly string[], width: number, measure: (text: string) => number): string[] {
  const kept = lines.slice(0, MOST_LINES);
  const last = kept.at(-1);
  if (lines.length <= MOST_LINES || last === undefined) return kept;
  return [...kept.slice(0, -1), `${fitting(last, width - measure('…'), measure)}…`];
}

/** As much of a text's beginning as fits, at least one letter. */
function fitting(text: string, width: number, measure: (text: string) => number): string {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, low);
}
