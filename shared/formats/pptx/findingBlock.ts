import type { Ink } from '../../scene/ink.ts';
import { textLines } from '../../scene/items.ts';
import { PAIN_WIDTH } from '../../scene/markItems.ts';
import type { SceneItem } from '../../scene/scene.ts';
import { wrapText, type WrappedLine } from '../../scene/wrapText.ts';
import { fitLines } from './fitLines.ts';
import type { Block } from './slideMaker.ts';

/** Something found on a map: a sign, words beside it, and smaller ones below. */
export interface Finding {
  /** Draws its sign from its upper left corner; `null` for one that has none. */
  readonly sign: ((x: number, y: number) => readonly SceneItem[]) | null;
  readonly text: string;
  readonly facts: string;
}

const HEADING = { size: 13, weight: 600, lineHeight: 18 } as const;
const WORDS = { size: 13, weight: 400, lineHeight: 17, most: 4 } as const;
const FACTS = { size: 11, weight: 400, lineHeight: 15, most: 5 } as const;
/** As many lines as there is always room for on a slide, below a heading. */
const MOST_LINES = 22;

/** The name of a list of findings. */
export function headingBlock(ink: Ink, room: number, name: string): Block {
  const lines = wrapText(name, room, { ...HEADING, measure: ink.measure });
  return {
    isHeading: true,
    height: lines.length * HEADING.lineHeight + 8,
    draw: (x, y) => textLines(lines, { ...HEADING, x, room, baseline: y + 14, colour: ink.colours.text }),
  };
}

/** A finding with all of its words; in several blocks when they are more than a slide has room for. */
export function wholeFinding(ink: Ink, room: number, { sign, text, facts }: Finding): Block[] {
  const { measure } = ink;
  const beside = room - leadOf(sign);
  const words = wrapText(text, beside, { ...WORDS, measure });
  const small = wrapText(facts, beside, { ...FACTS, measure });
  const blocks: Block[] = [];
  for (let at = 0; at === 0 || at < words.length + small.length; at += MOST_LINES) {
    const end = at + MOST_LINES;
    const smaller = small.slice(Math.max(0, at - words.length), Math.max(0, end - words.length));
    blocks.push(findingBlock(ink, room, at === 0 ? sign : () => [], words.slice(at, end), smaller));
  }
  return blocks;
}

/** A finding with the beginning of its words, where they are many. */
export function shortFinding(ink: Ink, room: number, { sign, text, facts }: Finding): Block {
  const beside = room - leadOf(sign);
  const { lines: words } = fitLines(text, beside, ink.measure, [WORDS]);
  const { lines: small } = fitLines(facts, beside, ink.measure, [FACTS]);
  return findingBlock(ink, room, sign, words, small);
}

function leadOf(sign: Finding['sign']): number {
  return sign === null ? 0 : PAIN_WIDTH + 8;
}

function findingBlock(
  { colours }: Ink,
  room: number,
  sign: Finding['sign'],
  words: readonly WrappedLine[],
  small: readonly WrappedLine[],
): Block {
  const lead = leadOf(sign);
  const high = words.length * WORDS.lineHeight;
  return {
    height: Math.max(20, high + small.length * FACTS.lineHeight) + 8,
    draw: (x, y) => {
      const place = { x: x + lead, room: room - lead };
      return [
        ...(sign === null ? [] : sign(x, y)),
        ...textLines(words, { ...WORDS, ...place, baseline: y + 13, colour: colours.text }),
        ...textLines(small, { ...FACTS, ...place, baseline: y + high + 11, colour: colours.quiet }),
      ];
    },
  };
}
