import type { Weight } from '../scene/scene.ts';
import { ADVANCES, JOINED_ADVANCES } from './advances.ts';
import { clustersOf, isEmojiCluster } from './clustersOf.ts';

/** Advances of neighbouring code points in thousandths of the size; -1 for what no font has. */
interface AdvanceTable {
  readonly first: number;
  readonly byWeight: Record<Weight, readonly number[]>;
}

const tables: readonly AdvanceTable[] = ADVANCES.map(readTable);
const [latin] = tables;
const joined = {
  final: readTable({ first: JOINED_ADVANCES.first, ...JOINED_ADVANCES.final }),
  initial: readTable({ first: JOINED_ADVANCES.first, ...JOINED_ADVANCES.initial }),
  medial: readTable({ first: JOINED_ADVANCES.first, ...JOINED_ADVANCES.medial }),
};
const JOINS_PREVIOUS = 1;
const JOINS_NEXT = 2;
const EMOJI = 1270;
/** The box that stands for a letter that no font has. */
const MISSING: Record<Weight, number> = { 400: 656, 600: 656 };
/** Of scripts whose letters are equally wide, from the first to the last code point. */
const EVEN: readonly (readonly [number, number, number])[] = [
  [0x1100, 0x11ff, 920],
  [0x2e80, 0xa4cf, 1000],
  [0xac00, 0xd7a3, 920],
  [0xf900, 0xfaff, 1000],
  [0xfe30, 0xff60, 1000],
  [0xff61, 0xff9f, 500],
  [0xffe0, 0xffe6, 1000],
  [0x20000, 0x3fffd, 1000],
];

/**
 * How wide a line of words is in the fonts that come with the install, in the unit of the size. Letters that kerning moves
 * are counted as if it did not: most lines are drawn a little narrower, none notably wider.
 */
export function measureText(text: string, size: number, weight: Weight): number {
  const width = simpleWidth(text, weight) ?? clusterWidth(text, weight);
  return (width * size) / 1000;
}

/** A text without marks, pictures and letters that join; `null` for any other. */
function simpleWidth(text: string, weight: Weight): number | null {
  const advances = latin?.byWeight[weight] ?? [];
  const first = latin?.first ?? 0;
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const advance = advances[text.charCodeAt(index) - first];
    if (advance === undefined || advance <= 0) return null;
    width += advance;
  }
  return width;
}

function clusterWidth(text: string, weight: Weight): number {
  const clusters = clustersOf(text);
  let width = 0;
  for (const [index, cluster] of clusters.entries()) {
    if (isEmojiCluster(cluster)) width += EMOJI;
    else width += joinedWidth(clusters, index, weight) ?? lettersWidth(cluster, weight);
  }
  return width;
}

/** An Arabic letter between its neighbours; `null` for what does not join. */
function joinedWidth(clusters: readonly string[], index: number, weight: Weight): number | null {
  const joining = joiningOf(clusters[index]);
  if (joining === 0) return null;
  const isAfter = (joining & JOINS_PREVIOUS) > 0 && (joiningOf(clusters[index - 1]) & JOINS_NEXT) > 0;
  const isBefore = (joining & JOINS_NEXT) > 0 && (joiningOf(clusters[index + 1]) & JOINS_PREVIOUS) > 0;
  if (!isAfter && !isBefore) return null;
  const table = isAfter ? (isBefore ? joined.medial : joined.final) : joined.initial;
  const advance = advanceIn(table, clusters[index]?.codePointAt(0) ?? 0, weight);
  return advance === undefined || advance < 0 ? null : advance;
}

function joiningOf(cluster: string | undefined): number {
  const place = (cluster?.codePointAt(0) ?? 0) - JOINED_ADVANCES.first;
  return Number(JOINED_ADVANCES.joining[place] ?? 0);
}

function lettersWidth(cluster: string, weight: Weight): number {
  let width = 0;
  for (const letter of cluster) width += letterWidth(letter, weight);
  return width;
}

function letterWidth(letter: string, weight: Weight): number {
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  const codePoint = letter.codePointAt(0) ?? 0;
  for (const table of tables) {
    const advance = advanceIn(table, codePoint, weight);
    if (advance !== undefined && advance >= 0) return advance;
  }
  const even = EVEN.find(([first, last]) => codePoint >= first && codePoint <= last);
  return even?.[2] ?? MISSING[weight];
}

function advanceIn(table: AdvanceTable, codePoint: number, weight: Weight): number | undefined {
  return table.byWeight[weight][codePoint - table.first];
}

function readTable(range: { first: number; regular: string; semiBold: string }): AdvanceTable {
  return { first: range.first, byWeight: { 400: readRow(range.regular), 600: readRow(range.semiBold) } };
}

function readRow(row: string): number[] {
  return row.split(' ').flatMap((entry) => {
    const [advance = '', times = '1'] = entry.split('*');
    return Array<number>(Number(times)).fill(advance === '' ? -1 : Number.parseInt(advance, 36));
  });
}
