import type { Frequency, Severity } from '../../../shared/journey/painPoint.ts';
import type { Round, RoundKind } from '../../../shared/protocol/rounds.ts';

/** The tables of rounds of rating. */
export interface RoundTables {
  readonly round: RoundTable;
  /** The one round of a journey that is open. */
  readonly open_round: { journey: string; round: string };
  /** What a round is about. */
  readonly round_pain: RoundPainTable;
  readonly vote: VoteTable;
}

interface RoundTable {
  id: string;
  journey: string;
  kind: RoundKind;
  state: Round['state'];
  facilitator: string;
  /** How many each person has; null for ratings. */
  dots: number | null;
  started_at: string;
}

interface RoundPainTable {
  round: string;
  pain: string;
  /** What it was called when the round began. */
  title: string;
  place: number;
  /** 1 once what was agreed on is on the map. */
  written: number;
}

/** What one person gave one pain point. */
export interface VoteTable {
  round: string;
  person: string;
  pain: string;
  severity: Severity | null;
  frequency: Frequency | null;
  dots: number | null;
}
