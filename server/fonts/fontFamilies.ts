import type { HanStyle } from '../../shared/fonts/hanStyleOf.ts';

/** A font that comes with the install, in slices of some letters each. */
export interface FontFamily {
  /** The name in front of `-Regular` or `-SemiBold`. */
  readonly name: string;
  readonly package: string;
  /** Which of its slices are used; the others repeat letters of other fonts. */
  readonly slices: 'numbered' | readonly string[];
  /** Whether one file holds all weights. */
  readonly isVariable: boolean;
}

const variable = (name: string, font: string, slices: FontFamily['slices']): FontFamily => ({
  name,
  package: `@fontsource-variable/${font}`,
  slices,
  isVariable: true,
});

const inter = variable('Inter', 'inter', [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'greek-ext',
  'cyrillic-ext',
]);
const hebrew = variable('NotoSansHebrew', 'noto-sans-hebrew', ['hebrew']);
const arabic = variable('NotoSansArabic', 'noto-sans-arabic', ['arabic']);
const symbols: FontFamily = {
  name: 'NotoSansSymbols2',
  package: '@fontsource/noto-sans-symbols-2',
  slices: ['symbols', 'math', 'braille'],
  isVariable: false,
};
const japanese = variable('NotoSansJP', 'noto-sans-jp', 'numbered');
const chinese = variable('NotoSansSC', 'noto-sans-sc', 'numbered');
const korean = variable('NotoSansKR', 'noto-sans-kr', 'numbered');
const emoji = variable('NotoEmoji', 'noto-emoji', 'numbered');

const han: Record<HanStyle, readonly FontFamily[]> = {
  ja: [japanese, chinese, korean],
  ko: [korean, japanese, chinese],
  zh: [chinese, japanese, korean],
};

/** The fonts to look for a letter in, one after the other. Emoji are of one colour: so they print, and look the same anywhere. */
export function familiesFor(isEmoji: boolean, style: HanStyle): readonly FontFamily[] {
  const letters = [inter, hebrew, arabic, symbols, ...han[style]];
  return isEmoji ? [emoji, ...letters] : [...letters, emoji];
}

/** What is drawn with when no font has a letter: its box for missing ones. */
export const LAST_RESORT = inter;
