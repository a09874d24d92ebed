import { PAIN_STATUSES, type PainStatus } from '../../../shared/journey/painPoint.ts';
import type { FindingsAnswer } from '../../../shared/protocol/review.ts';
import { listFindings } from '../../api/review.ts';

/** How many cards a column shows. */
const MOST = '50';

/** The pain points of each status, the worst first; `query` is what stands after the `?` of a list of them. */
export async function listByStatus(query: string): Promise<Readonly<Record<PainStatus, FindingsAnswer>>> {
  const asked = new URLSearchParams(query).getAll('status');
  const columns = await Promise.all(
    PAIN_STATUSES.map(async (status) => {
      const params = new URLSearchParams(query);
      params.set('kind', 'pain');
      params.set('status', status);
      params.set('limit', MOST);
      const isWanted = asked.length === 0 || asked.includes(status);
      return [status, isWanted ? await listFindings(params.toString()) : NOTHING] as const;
    }),
  );
  return Object.fromEntries(columns) as Record<PainStatus, FindingsAnswer>;
}

const NOTHING: FindingsAnswer = { total: 0, groups: [], findings: [] };
