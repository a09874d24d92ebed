// Writes how wide letters are, as the fonts that come with the install have it: `npm run tools:advances`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createFontStore } from '../server/fonts/createFontStore.ts';
import type { Weight } from '../shared/scene/scene.ts';

const RANGES: readonly [number, number][] = [
  [0x20, 0x58f],
  [0x590, 0x6ff],
  [0x1e00, 0x27bf],
  [0x2b00, 0x2bff],
];
const JOINED: readonly [number, number] = [0x620, 0x6ff];
const TATWEEL = '\u0640';
const BEH = '\u0628';

const letters = [...RANGES, JOINED].flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);
const book = await createFontStore()([...letters, `${TATWEEL}${BEH}`], 'en');
const file = fileURLToPath(new URL('../shared/fonts/advances.ts', import.meta.url));
await writeFile(file, source());

function source(): string {
  const ranges = RANGES.map(([first, last]) => {
    const entries = codePoints(first, last);
    return `  { first: ${first}, regular: '${row(entries, 400)}', semiBold: '${row(entries, 600)}' },`;
  });
  const forms = (['final', 'initial', 'medial'] as const).map((form) => {
    const entries = codePoints(...JOINED);
    const widths = (weight: Weight) => entries.map((letter) => formWidth(letter, weight, form));
    return `  ${form}: { regular: '${encode(widths(400))}', semiBold: '${encode(widths(600))}' },`;
  });
  const joining = codePoints(...JOINED)
    .map((letter) => String((joinsPrevious(letter) ? 1 : 0) + (joinsNext(letter) ? 2 : 0)))
    .join('');
  return `/** One advance after another, in thousandths of the size in base 36; what is repeated is counted after a star, what no font has is empty. */
export interface AdvanceRange {
  readonly first: number;
  readonly regular: string;
  readonly semiBold: string;
}

/** How wide letters are that stand by themselves. Written by tools/fontAdvances.ts. */
export const ADVANCES: readonly AdvanceRange[] = [
${ranges.join('\n')}
];

/** How wide Arabic letters from ${JOINED[0]} on are where they join their neighbours. Written by tools/fontAdvances.ts. */
export const JOINED_ADVANCES = {
  first: ${JOINED[0]},
  /** A digit a letter: 1 for those that join the one before, 2 the one after, 3 both. */
  joining: '${joining}',
${forms.join('\n')}
};
`;
}

function codePoints(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

function row(entries: readonly string[], weight: Weight): string {
  return encode(entries.map((letter) => (/\p{M}/u.test(letter) ? 0 : width(letter, weight))));
}

/** How wide a text is, or `null` when no font has all of it. */
function width(text: string, weight: Weight): number | null {
  const glyphs = book.shape(text, weight, 'ltr').flatMap((run) => run.glyphs);
  if (glyphs.some(({ id }) => id === 0)) return null;
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}

/** How wide a letter is between strokes that it joins; the strokes themselves change with what they join. */
function formWidth(letter: string, weight: Weight, form: 'final' | 'initial' | 'medial'): number | null {
  const before = form === 'initial' ? '' : TATWEEL;
  const after = form === 'final' ? '' : TATWEEL;
  const glyphs = book.shape(before + letter + after, weight, 'rtl').flatMap((run) => run.glyphs);
  if (glyphs.some(({ id }) => id === 0)) return null;
  return glyphs.reduce((sum, { text, advance }) => (text === TATWEEL ? sum : sum + advance), 0);
}

/** Whether the letter after has another shape than by itself. */
function joinsNext(letter: string): boolean {
  return shapeOf(letter + BEH, 1) !== shapeOf(BEH, 0);
}

function joinsPrevious(letter: string): boolean {
  return shapeOf(BEH + letter, 0) !== shapeOf(BEH, 0);
}

/** The glyphs of a letter in a text, from a place among those that are right to left. */
function shapeOf(text: string, place: number): string {
  const glyphs = book.shape(text, 400, 'rtl').flatMap((run) => run.glyphs);
  const groups: string[] = [];
  let group = '';
  for (const glyph of glyphs) {
    group += `${glyph.id} `;
    if (glyph.text !== '') {
      groups.push(group);
      group = '';
    }
  }
  return groups.toReversed()[place] ?? '';
}

function encode(widths: readonly (number | null)[]): string {
  const words = widths.map((each) => (each === null ? '' : Math.round(each).toString(36)));
  const parts: string[] = [];
  for (let index = 0; index < words.length;) {
    let end = index;
    while (words[end] === words[index] && end < words.length) end += 1;
    parts.push(end - index > 2 ? `${words[index]}*${end - index}` : words.slice(index, end).join(' '));
    index = end;
  }
  return parts.join(' ');
}
