import type { Colour } from '../journey/colour.ts';
import type { BookNeed } from '../needs/needBook.ts';

/** The colours of cards and marks as painters and pictures need them: plain values, by what they are for. */
export interface MarkColours {
  readonly canvas: string;
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly outline: string;
  readonly accent: string;
  readonly danger: string;
  readonly warn: string;
  readonly good: string;
  /** The ground of a note. */
  readonly note: string;
  readonly stages: Readonly<Record<Colour, string>>;
  /** By the ids of the seven needs. */
  readonly needs: Readonly<Record<string, string>>;
  /** For the steps of heat 0 to 5, the area and the words on it. */
  readonly heat: readonly { readonly area: string; readonly words: string }[];
}

/** The colour in which a need that is at risk is painted. */
export function needPaint(colours: MarkColours, { id, colour }: BookNeed): string {
  if (colour !== null) return colours.stages[colour];
  return colours.needs[id] ?? colours.quiet;
}
