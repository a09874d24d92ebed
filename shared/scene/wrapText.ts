import { must } from '../journey/must.ts';
import { directionOf } from './directionOf.ts';
import type { Measure, TextItem, Weight } from './scene.ts';

/** Letters of a size and weight, as wide as `measure` says. */
export interface Lettering {
  readonly size: number;
  readonly weight: Weight;
  readonly measure: Measure;
}

/** A line that fits into its room. */
export type WrappedLine = Pick<TextItem, 'text' | 'width' | 'direction' | 'continues'>;

/** What may follow a break: a word, with the spaces before it. Between ideographs a line may break without any. */
const CHUNK =
  /\s*(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+)/gu;
const SPACED_CHUNK = /\s*\S+/g;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** What must not begin a line, and what must not end one (Japanese Industrial Standard X 4051). */
const CLOSING =
  /^[)\]}、。〉》」』】〕）］｝，．！？：；・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…％!?,.:;%]/u;
const OPENING = /[([{〈《「『【〔（［｛]$/u;
// What XML cannot hold, and what would be an empty box in any font.
const UNPRINTABLE = /\p{Cc}|[\u200b\u2060\ufeff\ufffe\uffff]/gu;
const NEW_LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * Breaks a text into lines that fit into `room`, in units: at spaces, between ideographs, and inside a word only where it
 * is longer than a line. Nothing is lost but spaces at the breaks, and characters that cannot be printed. No text has no lines.
 */
export function wrapText(text: string, room: number, lettering: Lettering): WrappedLine[] {
  const lines: WrappedLine[] = [];
  for (const written of text.toWellFormed().split(NEW_LINE)) {
    const paragraph = written.replaceAll('\t', ' ').replaceAll(UNPRINTABLE, '').trim();
    if (paragraph !== '') lines.push(...wrapParagraph(paragraph, room, lettering));
  }
  return lines;
}

function wrapParagraph(text: string, room: number, lettering: Lettering): WrappedLine[] {
  const { measure, size, weight } = lettering;
  const widthOf = (part: string): number => measure(part, size, weight);
  const direction = directionOf(text);
  const whole = widthOf(text);
  if (whole <= room) return [{ text: text, width: whole, direction, continues: null }];
  const lines: WrappedLine[] = [];
  let line = '';
  let width = 0;
  const end = (continues: WrappedLine['continues']): void => {
    lines.push({ text: line, width, direction, continues });
    line = '';
    width = 0;
  };
  for (const chunk of chunksOf(text)) {
    const word = chunk.trimStart();
    const isSpaced = word.length < chunk.length;
    const added = widthOf(line === '' ? word : chunk);
    if (line !== '' && width + added > room) end(isSpaced ? 'space' : 'word');
    else {
      line += line === '' ? word : chunk;
      width += added;
      if (width <= room) continue;
      line = '';
      width = 0;
    }
    // The word begins a line of its own.
    let rest = word;
    for (;;) {
      // Of a whole book without a space, only its beginning is measured each time.
      line = rest.length <= SHORT && widthOf(rest) <= room ? rest : fitting(rest, room, widthOf);
      width = widthOf(line);
      rest = rest.slice(line.length);
      if (rest === '') break;
      end('word');
    }
  }
  if (line !== '') end(null);
  return lines;
}

/** The parts of a text between which a line may break. */
function chunksOf(text: string): readonly string[] {
  // The same without their many scripts, as most texts are.
  if (!IDEOGRAPH.test(text)) return text.match(SPACED_CHUNK) ?? [];
  const chunks: string[] = [];
  for (const chunk of text.match(CHUNK) ?? []) {
    const before = chunks.at(-1);
    const isTied =
      before !== undefined &&
      !/^\s/.test(chunk) &&
      (CLOSING.test(chunk) || OPENING.test(before) || (!IDEOGRAPH.test(chunk) && !IDEOGRAPH.test(before)));
    if (isTied) chunks[chunks.length - 1] = before + chunk;
    else chunks.push(chunk);
  }
  return chunks;
}

/** In letters: what is longer is measured sign by sign, and what no room is wide enough for. */
const SHORT = 80;
const LONGEST_LINE = 600;

let graphemes: Intl.Segmenter | undefined;

/** As much of a word's beginning as fits, at least one sign as people see it. */
function fitting(word: string, room: number, widthOf: (text: string) => number): string {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const signs: string[] = [];
  for (const { segment } of graphemes.segment(word.slice(0, LONGEST_LINE))) signs.push(segment);
  let fits = '';
  let width = 0;
  for (const sign of signs) {
    width += widthOf(sign);
    if (width > room && fits !== '') return fits;
    fits += sign;
  }
  return fits === '' ? must(signs[0]) : fits;
}
