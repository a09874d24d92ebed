import type { Round } from '../../../shared/protocol/rounds.ts';
import type { RoundRow, Rounds } from '../../storage/rounds/rounds.ts';
import { hasGivenAll } from './hasGivenAll.ts';
import { roundResults } from './roundResults.ts';

/** A round as one person may see it: the votes of others only once it is revealed, and never whose they are. */
export async function presentRound(rounds: Rounds, row: RoundRow, person: string): Promise<Round> {
  const { painPoints, ...round } = row;
  const mine = await rounds.votesOf(row.id, person);
  const turnout = await rounds.turnout(row.id);
  return {
    ...round,
    painPoints: painPoints.map(({ id, title }) => ({ id, title })),
    voters: turnout.length,
    finished: turnout.filter((given) => hasGivenAll(row, given)).length,
    mine: mine.map(({ pain, severity, frequency, dots }) => ({
      painPoint: pain,
      severity,
      frequency,
      dots,
    })),
    results: row.state === 'revealed' ? roundResults(row, await rounds.everyVote(row.id)) : null,
  };
}
