/** From where to where something lies along an axis. */
export type Span = readonly [number, number];

/** What is to be divided, and by what. */
export interface BreakRequest {
  readonly whole: Span;
  /** How much fits: on the first piece, and on each of the others. */
  readonly first: number;
  readonly rest: number;
  /** What had better not be cut. */
  readonly solid: readonly Span[];
  /** Where it is best to divide. */
  readonly preferred: readonly number[];
}

/** Divides a length into pieces that fit: where it is preferred, else between solid things, else through them. */
export function findBreaks({ whole, first, rest, solid, preferred }: BreakRequest): Span[] {
  const [start, end] = whole;
  const blocks = merged(solid);
  const pieces: Span[] = [];
  let from = start;
  let room = first;
  while (end - from > room + 0.5) {
    const to = breakBefore(from, from + room, blocks, preferred);
    pieces.push([from, to]);
    from = to;
    room = rest;
  }
  pieces.push([from, end]);
  return pieces;
}

function breakBefore(
  from: number,
  limit: number,
  blocks: readonly Span[],
  preferred: readonly number[],
): number {
  // A page that is less than half full for the sake of a better place would rather be full.
  const earliest = from + (limit - from) / 2;
  const isFree = (place: number): boolean => !blocks.some(([one, other]) => one < place && place < other);
  const best = preferred.filter((place) => place > earliest && place <= limit && isFree(place));
  if (best.length > 0) return Math.max(...best);
  const cut = blocks.findIndex(([one, other]) => one < limit && limit < other);
  const [blockStart] = blocks[cut] ?? [limit];
  if (blockStart <= earliest) return limit;
  const before = blocks[cut - 1]?.[1] ?? blockStart;
  return cut === -1 ? limit : Math.max(earliest, (before + blockStart) / 2);
}

/** Spans that overlap, made one. */
function merged(spans: readonly Span[]): Span[] {
  const blocks: [number, number][] = [];
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    const last = blocks.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else blocks.push([start, end]);
  }
  return blocks;
}
