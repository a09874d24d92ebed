import type { Round, RoundsAnswer, StartRoundRequest, VoteRequest } from '../../shared/protocol/rounds.ts';
import { journeyPath } from './journeys.ts';
import { request } from './request.ts';

/** The last rounds of a journey, the newest first. */
export function listRounds(journey: string): Promise<RoundsAnswer> {
  return request('GET', roundsPath(journey));
}

/** One round as it is now. */
export function readRound(journey: string, round: string): Promise<Round> {
  return request('GET', roundPath(journey, round));
}

/** Asks everybody to vote. */
export function startRound(journey: string, round: StartRoundRequest): Promise<Round> {
  return request('POST', roundsPath(journey), { json: round });
}

/** Gives all of one's own votes, in the place of those before. */
export function giveVotes(journey: string, round: string, votes: VoteRequest): Promise<Round> {
  return request('PUT', `${roundPath(journey, round)}/votes`, { json: votes });
}

/** Shows everybody what came out. */
export function revealRound(journey: string, round: string): Promise<Round> {
  return request('POST', `${roundPath(journey, round)}/reveal`);
}

/** Ends a round without showing anything. */
export function cancelRound(journey: string, round: string): Promise<void> {
  return request('DELETE', roundPath(journey, round));
}

function roundsPath(journey: string): string {
  return `${journeyPath(journey)}/rounds`;
}

function roundPath(journey: string, round: string): string {
  return `${roundsPath(journey)}/${encodeURIComponent(round)}`;
}
