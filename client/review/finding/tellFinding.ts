import type { HistoryEntry } from '../../../shared/protocol/findingHistory.ts';
import type { Finding, FindingName } from '../../../shared/protocol/review.ts';
import { ApiError } from '../../api/apiError.ts';
import { getFinding, getHistory } from '../../api/review.ts';

/** All about a finding; of one that is gone, only what became of it. */
export interface ToldFinding {
  readonly finding: Finding | null;
  readonly history: readonly HistoryEntry[];
}

/** Asks for all about a finding. @throws ApiError */
export async function tellFinding(name: FindingName): Promise<ToldFinding> {
  const [finding, history] = await Promise.all([getFinding(name).catch(unlessGone), getHistory(name)]);
  return { finding, history };
}

/** Of a journey that one may not read, the history says so, too. */
function unlessGone(error: unknown): null {
  if (error instanceof ApiError && error.code === 'not-found') return null;
  throw error;
}
