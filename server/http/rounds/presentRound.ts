import { must } from '../../../shared/journey/must.ts';
import type { Round } from '../../../shared/protocol/rounds.ts';
import type { RoundRow, Rounds } from '../../storage/rounds/rounds.ts';
import { hasGivenAll } from './hasGivenAll.ts';
import { roundResults } from './roundResults.ts';

/** A round as one person may see it: the votes of others only once it is revealed, and never whose they are. */
export async function presentRound(rounds: Rounds, row: RoundRow, person: string): Promise<Round> {
  const [round] = await presentRounds(rounds, [row], person);
  return must(round, 'the round that was to be presented');
}

/** The same of several rounds, with as many questions to the database as of one. */
export async function presentRounds(
  rounds: Rounds,
  rows: readonly RoundRow[],
  person: string,
): Promise<Round[]> {
  const ids = rows.map(({ id }) => id);
  const revealed = rows.filter(({ state }) => state === 'revealed').map(({ id }) => id);
  const [own, given, every] = await Promise.all([
    rounds.votesOf(ids, person),
    rounds.turnout(ids),
    rounds.everyVote(revealed),
  ]);
  return rows.map((row): Round => {
    const { painPoints, ...round } = row;
    const turnout = given.get(row.id) ?? [];
    return {
      ...round,
      painPoints: painPoints.map(({ id, title }) => ({ id, title })),
      voters: turnout.length,
      finished: turnout.filter((one) => hasGivenAll(row, one)).length,
      mine: (own.get(row.id) ?? []).map(({ pain, severity, frequency, dots }) => ({
        painPoint: pain,
        severity,
        frequency,
        dots,
      })),
      results: row.state === 'revealed' ? roundResults(row, every.get(row.id) ?? []) : null,
    };
  });
}
