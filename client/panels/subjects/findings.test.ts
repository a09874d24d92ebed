import { expect, it } from 'vitest';
import { exampleSnapshot } from '../../../shared/scoring/exampleSnapshot.ts';
import { findings } from './findings.ts';

it('finds what is due, only assumed, never asked about and not looked at', () => {
  const snapshot = exampleSnapshot({
    stages: { ask: { teamRating: 8 } },
    lanes: ['top'],
    cards: [
      { id: 'call', at: ['ask', 'top'], title: 'I call', reviewOn: '2026-01-01' },
      { id: 'bare', at: ['ask', 'top'] },
    ],
    needs: [
      ['call', 'time', 1],
      ['call', 'control', 1],
    ],
    pains: [{ id: 'p', subject: 'call', title: 'Waits', dueOn: '2026-02-01' }],
    evidence: [{ id: 'e', subject: 'p', grade: 'measured' }],
  });
  expect(findings(snapshot, '2026-02-01')).toEqual({
    due: [
      { subject: 'call', name: 'I call', on: '2026-01-01' },
      { subject: 'call', name: 'Waits', on: '2026-02-01' },
    ],
    claims: 3,
    assumed: ['call'],
    assumedClaims: 2,
    nobodyAsked: ['ask'],
    untouched: ['bare'],
  });
});
