import { afterEach, expect, test, vi } from 'vitest';
import type { FindingsAnswer } from '../../../shared/protocol/review.ts';
import { listByStatus } from './listByStatus.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server with so many pain points of each status; answers what it was asked for. */
function serve(total: number): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    const params = new URL(path, 'http://here').searchParams;
    asked.push(`${params.get('status')} ${params.get('offset')} ${params.get('limit')}`);
    const length = Math.max(0, Math.min(Number(params.get('limit')), total - Number(params.get('offset'))));
    const answer = { total, groups: [], findings: Array.from({ length }, () => ({})) };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  return asked;
}

function lengths(columns: Readonly<Record<string, FindingsAnswer>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(columns).map(([status, { findings }]) => [status, findings.length]),
  );
}

test('a column shows a step of its cards, and more of them when asked', async () => {
  const asked = serve(1300);
  const columns = await listByStatus('status=new&status=accepted', { accepted: 1250 });
  expect(lengths(columns)).toMatchObject({ new: 50, accepted: 1250, resolved: 0 });
  expect(columns.accepted.total).toBe(1300);
  expect(asked.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'accepted 0 1000',
    'accepted 1000 250',
    'new 0 50',
  ]);
});
