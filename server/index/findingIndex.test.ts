import { expect, test } from 'vitest';
import type { IndexUpdate } from '../storage/review/indexedJourneys.ts';
import { knownJourney } from '../../shared/document/knownJourney.ts';
import { FindingIndex } from './findingIndex.ts';

/** What the index writes of a journey as a document has it. */
async function written(journey: unknown): Promise<IndexUpdate | undefined> {
  const saved: IndexUpdate[] = [];
  const { snapshot } = knownJourney(journey);
  const index = new FindingIndex({
    store: {
      behind: () => Promise.resolve([]),
      forgetAll: () => Promise.resolve(),
      load: () => Promise.resolve({ seq: null, findings: [] }),
      save: (update) => {
        saved.push(update);
        return Promise.resolve();
      },
    },
    read: (_journey, look) => Promise.resolve(look(snapshot, 1)),
    logger: { warn: () => {} },
    now: () => new Date(0),
    newId: () => 'id',
    onIndexed: () => {},
  });
  await index.bringIn('journey');
  return saved[0];
}

test('holds no more of one journey than can be written while everybody waits', async () => {
  const update = await written({
    stages: [{ id: 's', name: 'Stage' }],
    lanes: [{ id: 'l', kind: 'customer' }],
    painPoints: Array.from({ length: 30_000 }, (_, at) => ({ id: `p${at}`, subject: 's', needs: ['time'] })),
    personas: Array.from({ length: 40_000 }, (_, at) => ({ id: `w${at}`, name: `Persona ${at}` })),
  });
  expect(update?.changed).toHaveLength(10_000);
  expect(update?.personas).toHaveLength(500);
});
