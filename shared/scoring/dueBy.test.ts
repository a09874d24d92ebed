import { expect, it } from 'vitest';
import { dueBy } from './dueBy.ts';
import { exampleSnapshot } from './exampleSnapshot.ts';

const snapshot = exampleSnapshot({
  stages: { ask: {} },
  lanes: ['top'],
  cards: [
    { id: 'old', at: ['ask', 'top'], reviewOn: '2026-03-01' },
    { id: 'today', at: ['ask', 'top'], reviewOn: '2026-03-31' },
    { id: 'later', at: ['ask', 'top'], reviewOn: '2026-04-01' },
  ],
  pains: [
    { id: 'late', subject: 'ask', dueOn: '2025-12-31' },
    { id: 'done', subject: 'ask', dueOn: '2025-12-31', status: 'resolved' },
    { id: 'left', subject: 'old', dueOn: '2025-12-31', status: "won't fix" },
  ],
});

it('lists what is due, the longest overdue first, and no pain point that is dealt with', () => {
  const journey = { ...snapshot, header: { ...snapshot.header, reviewOn: '2026-03-15' } };
  expect(dueBy(journey, '2026-03-31').map(({ kind, on }) => [kind, on])).toEqual([
    ['pain', '2025-12-31'],
    ['card', '2026-03-01'],
    ['journey', '2026-03-15'],
    ['card', '2026-03-31'],
  ]);
});

it('has nothing to list where no day was set', () => {
  expect(dueBy(exampleSnapshot({ stages: { ask: {} } }), '2026-03-31')).toEqual([]);
});
