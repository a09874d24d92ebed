import { expect, vi } from 'vitest';
import { writeJson } from '../../shared/formats/json/writeJson.ts';
import type { ImportAnswer } from '../../shared/protocol/journeys.ts';
import type { FindingsAnswer } from '../../shared/protocol/review.ts';
import { painfulJourney } from './painfulJourney.ts';
import type { Visitor } from './visitor.ts';

/** How many findings {@link painfulJourney} has. */
const FINDINGS = 9;

/** Gives somebody a {@link painfulJourney}; resolves to its id when the review's index knows it. */
export async function importPainful(by: Visitor, title = 'Call'): Promise<string> {
  const body = writeJson(painfulJourney(title));
  const { id } = (await by.post('/api/journeys/import?format=json', { body })).json<ImportAnswer>();
  await vi.waitFor(
    async () => {
      const { total } = (await by.get(`/api/review/findings?journey=${id}`)).json<FindingsAnswer>();
      expect(total).toBe(FINDINGS);
    },
    { timeout: 20_000 },
  );
  return id;
}
