import { z } from 'zod';
import { FREQUENCIES, SEVERITIES, type Frequency, type Severity } from '../journey/painPoint.ts';
import type { Person } from './person.ts';

/** `rating`: everybody rates severity and frequency. `dots`: everybody spreads some dots. */
export const ROUND_KINDS = ['rating', 'dots'] as const;

export type RoundKind = (typeof ROUND_KINDS)[number];

const painPoint = z.string().min(1).max(200);

/** Body of `POST /api/journeys/:id/rounds` (201, the round): an editor starts one, who is then its facilitator. One can be open at a time. */
export const startRoundRequest = z.object({
  kind: z.enum(ROUND_KINDS),
  /** Ids of pain points that are on the map. */
  painPoints: z.array(painPoint).min(1).max(100),
  /** How many dots each person has; only for dots. */
  dots: z.number().int().min(1).max(50).default(5),
});

export type StartRoundRequest = z.input<typeof startRoundRequest>;

/** Body of `PUT /api/journeys/:id/rounds/:round/votes` (the round): all of one's own votes, in the place of those before. Editors vote. */
export const voteRequest = z.union([
  z.object({
    ratings: z
      .array(z.object({ painPoint, severity: z.literal(SEVERITIES), frequency: z.literal(FREQUENCIES) }))
      .max(100),
  }),
  z.object({ dots: z.array(z.object({ painPoint, dots: z.number().int().min(1).max(50) })).max(100) }),
]);

export type VoteRequest = z.input<typeof voteRequest>;

/** One's own votes. */
export interface OwnVote {
  readonly painPoint: string;
  readonly severity: Severity | null;
  readonly frequency: Frequency | null;
  readonly dots: number | null;
}

/** How one scale was rated. */
export interface Spread {
  /** The middle one of all votes; of two middle ones their mean, so that it may lie between two steps: people then choose. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** How many gave each value, from the lowest value of the scale to its highest. */
  readonly counts: readonly number[];
}

/** What came out for one pain point. Never says who gave what. */
export interface RoundResult {
  readonly painPoint: string;
  readonly votes: number;
  readonly severity: Spread | null;
  readonly frequency: Spread | null;
  /** The sum of all dots. */
  readonly dots: number | null;
  /** Standard deviation of severity plus that of frequency; 0 is agreement. */
  readonly disagreement: number;
  /** Whether the agreed value was written to the map. */
  readonly isWritten: boolean;
}

/** A round as everybody sees it: until it is revealed, only one's own votes and how many people voted. */
export interface Round {
  readonly id: string;
  readonly kind: RoundKind;
  readonly state: 'open' | 'revealed' | 'cancelled';
  readonly facilitator: Person;
  readonly startedAt: string;
  readonly painPoints: readonly { readonly id: string; readonly title: string }[];
  /** Of each person; null for ratings. */
  readonly dots: number | null;
  /** How many people have voted. */
  readonly voters: number;
  /** How many of them have given all: a rating of each pain point, or each of their dots. */
  readonly finished: number;
  readonly mine: readonly OwnVote[];
  /** Null until `POST …/:round/reveal` by the facilitator or an owner; ratings with the most disagreement first, dots with the most dots. `DELETE …/:round` cancels instead (204). */
  readonly results: readonly RoundResult[] | null;
}

/** Answer of `GET /api/journeys/:id/rounds`: the newest first, 20 at most. `GET …/:round` answers one. */
export type RoundsAnswer = readonly Round[];

/** Body of `POST /api/journeys/:id/rounds/:round/write` (the round): an editor writes what was agreed on to the map. */
export const writeRatingRequest = z.object({
  painPoint,
  severity: z.literal(SEVERITIES),
  frequency: z.literal(FREQUENCIES),
});

export type WriteRatingRequest = z.infer<typeof writeRatingRequest>;
