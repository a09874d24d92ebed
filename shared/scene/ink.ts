import type { MarkColours } from '../marks/markColours.ts';
import type { NeedBook } from '../needs/needBook.ts';
import type { Measure, TextItem, Weight } from './scene.ts';
import type { SceneWords } from './sceneWords.ts';
import { textLines, type TextLook } from './items.ts';
import { wrapText } from './wrapText.ts';

/** What everything in a picture is drawn and said with. */
export interface Ink {
  readonly colours: MarkColours;
  readonly measure: Measure;
  readonly words: SceneWords;
  readonly book: NeedBook;
}

/** How wide a text on one line is. */
export function widthOf(ink: Ink, text: string, size: number, weight: Weight = 400): number {
  return ink.measure(text, size, weight);
}

/** One line of words that are short: whatever breaks they have become spaces, and it is as wide as it needs. */
export function oneLine(ink: Ink, text: string, look: Omit<TextLook, 'lineHeight'>): TextItem[] {
  const { measure } = ink;
  const { size, weight } = look;
  const lines = wrapText(text.replaceAll(/\s+/g, ' '), Infinity, { size, weight, measure });
  return textLines(lines, look);
}
