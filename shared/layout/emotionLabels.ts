import { neutralY, type EmotionLine, type PlacedEmotion } from './emotionShape.ts';

/** Says an English sentence in the reader's language, with values in the place of `{name}`. */
type Say = (text: string, values?: Readonly<Record<string, string>>) => string;

/** Words beside a point of a line. */
export interface EmotionLabel {
  readonly text: string;
  readonly line: number;
  readonly isLowest: boolean;
  readonly x: number;
  readonly y: number;
}

/** About how wide a letter is, and how far lines of words are apart. */
const LETTER = 6.6;
const LINE = 13;
/** How near to the edges of the lane words may stand. */
const TOP = 11;
const BOTTOM = 3;

/** Names the lowest point and the end of each line, and whose it is where lines differ; no two words on each other. */
export function emotionLabels(lines: readonly EmotionLine[], height: number, say: Say): EmotionLabel[] {
  const named = new Map<string, { point: PlacedEmotion; line: number; whose: string[] }>();
  for (const [line, { persona, points }] of lines.entries()) {
    for (const point of points) {
      if (!point.isLowest && !point.isEnd) continue;
      // What several feel at once is said once.
      const key = `${point.subject} ${point.emotion} ${point.isLowest} ${point.isEnd}`;
      const name = persona?.name ?? say('Customer');
      const known = named.get(key);
      if (known === undefined) named.set(key, { point, line, whose: [name] });
      else known.whose.push(name);
    }
  }
  const labels: EmotionLabel[] = [];
  for (const { point, line, whose } of named.values()) {
    const what = whatOf(point, say);
    const isAll = whose.length === lines.length;
    const text = isAll ? what : say('{what}: {persona}', { what, persona: whose.join(', ') });
    labels.push({
      text,
      line,
      isLowest: point.isLowest,
      x: point.x,
      y: roomFor(labels, text, point, height),
    });
  }
  return labels;
}

function whatOf({ isLowest, isEnd }: PlacedEmotion, say: Say): string {
  if (isLowest && isEnd) return say('Lowest, and the end');
  return isLowest ? say('Lowest') : say('End');
}

/** Beside the point, away from the curve, which comes from the middle; else above or below what stands there already. */
function roomFor(
  labels: readonly EmotionLabel[],
  text: string,
  { x, y }: PlacedEmotion,
  height: number,
): number {
  const isBelow = y > neutralY(height);
  const places = isBelow
    ? [y + 19, y - 10, y + 19 + LINE, y - 10 - LINE]
    : [y - 10, y + 19, y - 10 - LINE, y + 19 + LINE];
  const fitting = places.filter((place) => place >= TOP && place <= height - BOTTOM);
  const isFree = (place: number): boolean => !labels.some((other) => isOver(other, { text, x, y: place }));
  return fitting.find(isFree) ?? fitting[0] ?? neutralY(height);
}

function isOver(
  a: Pick<EmotionLabel, 'text' | 'x' | 'y'>,
  b: Pick<EmotionLabel, 'text' | 'x' | 'y'>,
): boolean {
  const width = ((a.text.length + b.text.length) / 2) * LETTER;
  return Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < LINE;
}
