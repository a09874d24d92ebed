import { isEmojiCluster } from '../../../shared/fonts/clustersOf.ts';
import { hanStyleOf, type HanStyle } from '../../../shared/fonts/hanStyleOf.ts';
import type { TextItem, Weight } from '../../../shared/scene/scene.ts';

/** A font that comes with the install, as the page knows it. */
interface LetterFont {
  readonly family: string;
  /** What it is for, where that can be told without having its list of letters. */
  readonly letters?: RegExp;
  /** Whether its list of letters names some that it has not, for which others are needed, too. */
  readonly claimsMore?: boolean;
  /** Tells the page of its slices, which the browser then fetches as letters need them. */
  load(): Promise<unknown>;
}

const inter: LetterFont = { family: 'Inter Variable', load: () => Promise.resolve() };
const hebrew: LetterFont = {
  family: 'Noto Sans Hebrew Variable',
  letters: /\p{Script=Hebrew}/u,
  load: () => import('@fontsource-variable/noto-sans-hebrew'),
};
const arabic: LetterFont = {
  family: 'Noto Sans Arabic Variable',
  letters: /\p{Script=Arabic}/u,
  load: () => import('@fontsource-variable/noto-sans-arabic'),
};
const symbols: LetterFont = {
  family: 'Noto Sans Symbols 2',
  letters: /[\p{S}\p{P}\p{N}]/u,
  claimsMore: true,
  load: () => import('@fontsource/noto-sans-symbols-2'),
};
const japanese: LetterFont = {
  family: 'Noto Sans JP Variable',
  load: () => import('@fontsource-variable/noto-sans-jp'),
};
const chinese: LetterFont = {
  family: 'Noto Sans SC Variable',
  load: () => import('@fontsource-variable/noto-sans-sc'),
};
const korean: LetterFont = {
  family: 'Noto Sans KR Variable',
  load: () => import('@fontsource-variable/noto-sans-kr'),
};
const emoji: LetterFont = {
  family: 'Noto Emoji Variable',
  letters: /\p{Extended_Pictographic}|\p{Emoji_Component}/u,
  load: () => import('@fontsource-variable/noto-emoji'),
};

const han: Readonly<Record<HanStyle, readonly LetterFont[]>> = {
  ja: [japanese, chinese, korean],
  ko: [korean, japanese, chinese],
  zh: [chinese, japanese, korean],
};
/** Texts without any of these are of alphabets alone: no Han characters, signs or emoji. */
const MORE_THAN_LETTERS = /[\u1100-\u11ff\u2000-\uffff]/;
const PLAIN = [inter, hebrew, arabic];

/** The fonts to look for a letter in, in the order in which the server looks for it. */
function fontsOf(text: string, usualStyle: HanStyle): readonly LetterFont[] {
  if (!MORE_THAN_LETTERS.test(text)) return PLAIN;
  const letters = [hebrew, arabic, symbols, ...han[hanStyleOf(text) ?? usualStyle]];
  return isEmojiCluster(text) ? [inter, emoji, ...letters] : [inter, ...letters, emoji];
}

/** The fonts that a text is painted with, as CSS lists them: those of the install, and last what the device has. */
export function familiesOf(text: string, usualStyle: HanStyle): string {
  return [...fontsOf(text, usualStyle).map(({ family }) => `'${family}'`), 'sans-serif'].join(',');
}

/** Has the browser load what some texts are painted with; without a connection, letters that it never loaded are the device's own. */
export async function loadLetterFonts(texts: readonly TextItem[], usualStyle: HanStyle): Promise<void> {
  const needed = new Map<string, { fonts: readonly LetterFont[]; weight: Weight; letters: Set<string> }>();
  for (const { text, weight } of texts) {
    const key = `${weight} ${familiesOf(text, usualStyle)}`;
    const group = needed.get(key) ?? { fonts: fontsOf(text, usualStyle), weight, letters: new Set() };
    needed.set(key, group);
    for (const letter of text) group.letters.add(letter);
  }
  await Promise.all(
    Array.from(needed.values(), ({ fonts, weight, letters }) => loadFor(letters, weight, fonts)),
  );
}

/** Each font is asked only for the letters that those before it have not. */
async function loadFor(
  letters: ReadonlySet<string>,
  weight: Weight,
  fonts: readonly LetterFont[],
): Promise<void> {
  let left = [...letters];
  for (const { family, letters: own, claimsMore, load } of fonts) {
    const wanted = own === undefined ? left : left.filter((letter) => own.test(letter));
    if (wanted.length === 0) continue;
    try {
      // oxlint-disable-next-line no-await-in-loop -- the first that has all letters spares loading the others
      await load();
      // oxlint-disable-next-line no-await-in-loop -- as above, and its rules are there only now
      const faces = await document.fonts.load(`${weight} 16px '${family}'`, wanted.join(''));
      if (claimsMore) continue;
      const has = coverageOf(faces);
      left = left.filter((letter) => !has(letter.codePointAt(0) ?? 0));
    } catch {
      // There is no connection, and the next font may be in the browser's cache.
    }
  }
}

/** Answers which code points some faces say that they are for, in lists such as `U+23, U+30-39`. */
function coverageOf(faces: readonly FontFace[]): (codePoint: number) => boolean {
  const ranges = faces.flatMap(({ unicodeRange }) =>
    unicodeRange.split(',').map((range) => {
      const [first = '', last = first] = range.trim().slice(2).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  );
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
