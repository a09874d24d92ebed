import type { Card } from '../journey/card.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import type { HeatStep } from '../scoring/heatStep.ts';
import type { LensValue } from './lensReading.ts';

/** How one lens reads a map. */
export interface LensReader<V extends LensValue> {
  /** What there is on one stage or card alone, or `null`. */
  find(snapshot: JourneySnapshot, subject: Card | Stage): V | null;
  /** What was found on a stage and its cards as one; `values` holds at least one. */
  gather(values: readonly V[]): V;
  /** How hot a card is, on a scale that is the same on every map. */
  cardStep(value: V): HeatStep;
  /** How much there is in a stage; stages are compared with the hottest one. Without it they are as hot as a card. */
  weigh?(value: V): number;
  mark(value: V): string;
  /** Whether a card for which something was found steps back all the same. */
  isQuiet?(value: V): boolean;
}

/** The kind of value of one lens. */
export type ValueOf<K extends LensValue['kind']> = Extract<LensValue, { readonly kind: K }>;

/** The sum of one number of each value. */
export function sumOf<V>(values: readonly V[], number: (value: V) => number): number {
  let sum = 0;
  for (const value of values) sum += number(value);
  return sum;
}

/** The mean of the numbers that are there, or `null` when none is. */
export function meanOf(numbers: readonly (number | null)[]): number | null {
  const said = numbers.filter((number) => number !== null);
  return said.length === 0 ? null : sumOf(said, (number) => number) / said.length;
}
