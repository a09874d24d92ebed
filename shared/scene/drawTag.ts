import { widthOf, oneLine, type Ink } from './ink.ts';
import { box, strokeOf } from './items.ts';
import type { SceneItem } from './scene.ts';

/** How high the shield behind a few signs is. */
export const TAG_HEIGHT = 18;
const LETTERS = { size: 11, weight: 600 } as const;

/** What a lens finds, in a few signs on a shield. */
export function drawTag(ink: Ink, mark: string, x: number, y: number): SceneItem[] {
  const { colours } = ink;
  const width = tagWidth(ink, mark);
  return [
    box(
      { x, y, width, height: TAG_HEIGHT },
      { radius: TAG_HEIGHT / 2, fill: colours.text, stroke: strokeOf(colours.surface, 1) },
    ),
    ...oneLine(ink, mark, {
      ...LETTERS,
      x,
      room: width,
      baseline: y + 13,
      colour: colours.surface,
      align: 'centre',
    }),
  ];
}

/** How wide the shield behind some signs is. */
export function tagWidth(ink: Ink, mark: string): number {
  return Math.max(TAG_HEIGHT, Math.ceil(widthOf(ink, mark, LETTERS.size, LETTERS.weight)) + 12);
}
