import { FREQUENCIES, SEVERITIES } from '../../../shared/journey/painPoint.ts';
import type { RoundResult, Spread } from '../../../shared/protocol/rounds.ts';
import type { RoundRow, Vote } from '../../storage/rounds/rounds.ts';

/** What came out of a round: of ratings what people disagree on most comes first, of dots what has the most. */
export function roundResults(
  { kind, painPoints }: Pick<RoundRow, 'kind' | 'painPoints'>,
  votes: readonly Vote[],
): RoundResult[] {
  const given = Map.groupBy(votes, ({ pain }) => pain);
  const results = painPoints.map(({ id, isWritten }): RoundResult => {
    const own = given.get(id) ?? [];
    const severities = own.flatMap(({ severity }) => severity ?? []);
    const frequencies = own.flatMap(({ frequency }) => frequency ?? []);
    return {
      painPoint: id,
      votes: own.length,
      severity: spreadOf(severities, SEVERITIES),
      frequency: spreadOf(frequencies, FREQUENCIES),
      dots: kind === 'dots' ? own.reduce((sum, { dots }) => sum + (dots ?? 0), 0) : null,
      disagreement: inHundredths(deviation(severities) + deviation(frequencies)),
      isWritten,
    };
  });
  return results.toSorted((a, b) => (b.dots ?? 0) - (a.dots ?? 0) || b.disagreement - a.disagreement);
}

function spreadOf(values: readonly number[], scale: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (least === undefined || most === undefined || lower === undefined || upper === undefined) return null;
  return {
    median: (lower + upper) / 2,
    least,
    most,
    counts: scale.map((step) => values.filter((value) => value === step).length),
  };
}

/** The standard deviation of all there are, 0 for none. */
function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}

function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
