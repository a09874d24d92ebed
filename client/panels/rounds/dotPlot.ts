/** Where one dot of a plot lies, its middle, in its own units: a dot and the room around it is 1 by 1. */
export interface PlotDot {
  readonly x: number;
  readonly y: number;
  /** The reader's own vote. */
  readonly isOwn: boolean;
}

/** Dots over the steps of a scale; `columns` wide and `rows` high, the lowest row first. */
export interface DotPlot {
  readonly columns: number;
  readonly rows: number;
  readonly dots: readonly PlotDot[];
}

/** So high a pile grows before it gets wider. */
const HIGH = 4;
/** So many piles fit beside each other over one step. */
const WIDE = 5;

/** Piles up a dot for each vote over its step, as many beside each other as all need; the reader's own lies lowest. */
export function dotPlot(counts: readonly number[], own: number | null): DotPlot {
  const most = Math.max(1, ...counts);
  const wide = Math.min(WIDE, Math.ceil(most / HIGH));
  const dots = counts.flatMap((count, step) => {
    const inRow = Math.min(wide, count);
    return Array.from({ length: count }, (_, at): PlotDot => {
      const row = Math.floor(at / wide);
      const here = Math.min(inRow, count - row * wide);
      return {
        x: step * WIDE + WIDE / 2 + (at % wide) - (here - 1) / 2,
        y: row + 0.5,
        isOwn: step === own && at === 0,
      };
    });
  });
  return { columns: counts.length * WIDE, rows: Math.ceil(most / wide), dots };
}
