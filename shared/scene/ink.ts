import type { MarkColours } from '../marks/markColours.ts';
import { THEMES } from '../marks/themes.ts';
import { needBookOf, type NeedBook } from '../needs/needBook.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Measure, SceneOptions, TextItem, Weight } from './scene.ts';
import type { Words } from '../words/wordsOf.ts';
import { textLines, type TextLook } from './items.ts';
import { wrapText } from './wrapText.ts';

/** What everything in a picture is drawn and said with. */
export interface Ink {
  readonly colours: MarkColours;
  readonly measure: Measure;
  readonly words: Words;
  readonly book: NeedBook;
}

/** What a journey is drawn with in a theme and a language. */
export function inkOf(
  { teamNeeds }: JourneySnapshot,
  { theme, measure, words }: Pick<SceneOptions, 'theme' | 'measure' | 'words'>,
): Ink {
  return { colours: THEMES[theme], measure, words, book: needBookOf(teamNeeds) };
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
