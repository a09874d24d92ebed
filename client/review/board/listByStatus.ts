import { PAIN_STATUSES, type PainStatus } from '../../../shared/journey/painPoint.ts';
import type { FindingsAnswer } from '../../../shared/protocol/review.ts';
import { listFindings } from '../../api/review.ts';

/** How many cards a column shows at first, and how many more each time it is asked to. */
export const COLUMN_STEP = 50;

/** How many cards each column is to show; those left out show a step. */
export type ColumnLengths = Readonly<Partial<Record<PainStatus, number>>>;

/** The most that the server answers at a time. */
const PAGE = 1000;

/** The pain points of each status, the worst first; `query` is what stands after the `?` of a list of them. */
export async function listByStatus(
  query: string,
  lengths: ColumnLengths,
): Promise<Readonly<Record<PainStatus, FindingsAnswer>>> {
  const asked = new URLSearchParams(query).getAll('status');
  const columns = await Promise.all(
    PAIN_STATUSES.map(async (status) => {
      const isWanted = asked.length === 0 || asked.includes(status);
      return [
        status,
        isWanted ? await listColumn(query, status, lengths[status] ?? COLUMN_STEP) : NOTHING,
      ] as const;
    }),
  );
  return Object.fromEntries(columns) as Record<PainStatus, FindingsAnswer>;
}

async function listColumn(query: string, status: PainStatus, length: number): Promise<FindingsAnswer> {
  const params = new URLSearchParams(query);
  params.set('kind', 'pain');
  params.set('status', status);
  const pages: FindingsAnswer[] = [];
  for (let offset = 0; offset < length; offset += PAGE) {
    params.set('offset', String(offset));
    params.set('limit', String(Math.min(PAGE, length - offset)));
    pages.push(await listFindings(params.toString()));
  }
  return { ...(pages.at(-1) ?? NOTHING), findings: pages.flatMap(({ findings }) => findings) };
}

const NOTHING: FindingsAnswer = { total: 0, groups: [], findings: [] };
