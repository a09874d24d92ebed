import type { MomentOfTruth } from '../journey/momentOfTruth.ts';
import type { RiskLevel } from '../journey/needAtRisk.ts';
import type { HeatStep } from '../scoring/heatStep.ts';

/** What a lens finds on one stage or card, in figures; a stage's speaks of itself and all its cards. */
export type LensValue =
  | { readonly kind: 'needs'; readonly sum: number; readonly count: number; readonly worst: RiskLevel }
  | {
      readonly kind: 'moments';
      readonly count: number;
      readonly broken: number;
      readonly state: MomentOfTruth['state'];
      readonly stake: MomentOfTruth['stake'];
    }
  /** `score` is the highest priority of a card, the sum of a stage. */
  | { readonly kind: 'pains'; readonly score: number; readonly count: number }
  /** From −2 to 2. */
  | { readonly kind: 'emotion'; readonly mean: number }
  | {
      readonly kind: 'gap';
      readonly team: number | null;
      readonly customers: number | null;
      readonly gap: number | null;
      /** How many were rated by the team, and by no customer. */
      readonly nobodyAsked: number;
    }
  | { readonly kind: 'evidence'; readonly assumed: number; readonly claims: number }
  | { readonly kind: 'coverage'; readonly untouched: number; readonly touchpoints: number };

/** How one stage or card looks through a lens. */
export interface LensReading {
  /** 0 plain, 5 the hottest. */
  readonly step: HeatStep;
  /** The finding in a few signs, such as `6`, `+3.5` or `?`; empty where there is none. */
  readonly mark: string;
  /** Whether it steps back. What is broken never does. */
  readonly isDimmed: boolean;
  /** `null` where the lens finds nothing. */
  readonly value: LensValue | null;
}

/** What steps back. */
export const DIMMED: LensReading = { step: 0, mark: '', isDimmed: true, value: null };

/** A number as it stands in a small mark: at most one decimal, a real minus, and a plus when it was asked for. */
export function figure(value: number, hasPlus = false, write: (size: number) => string = String): string {
  const size = Math.round(Math.abs(value) * 10) / 10;
  if (size === 0) return '0';
  return `${value < 0 ? '−' : hasPlus ? '+' : ''}${write(size)}`;
}
