import { say } from '../../words/say.ts';
import { neutralY, type EmotionLine } from './emotionShape.ts';

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

/** Names the lowest point and the end of each line, and whose line it is when there are several; no two words on each other. */
export function emotionLabels(lines: readonly EmotionLine[], height: number): EmotionLabel[] {
  const labels: EmotionLabel[] = [];
  for (const [index, { persona, points }] of lines.entries()) {
    const whose = lines.length === 1 ? '' : (persona?.name ?? say('Customer'));
    for (const { x, y, isLowest, isEnd } of points) {
      if (!isLowest && !isEnd) continue;
      const what = isLowest && isEnd ? say('Lowest, and the end') : isLowest ? say('Lowest') : say('End');
      const text = whose === '' ? what : say('{what}: {persona}', { what, persona: whose });
      const isBelow = y > neutralY(height);
      const step = isBelow ? LINE : -LINE;
      let at = isBelow ? y + 19 : y - 10;
      while (labels.some((other) => isOver(other, { text, x, y: at })) && at > 0 && at < height) at += step;
      labels.push({ text, line: index, isLowest, x, y: Math.max(11, Math.min(height - 4, at)) });
    }
  }
  return labels;
}

function isOver(
  a: Pick<EmotionLabel, 'text' | 'x' | 'y'>,
  b: Pick<EmotionLabel, 'text' | 'x' | 'y'>,
): boolean {
  const width = ((a.text.length + b.text.length) / 2) * LETTER;
  return Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < LINE;
}
